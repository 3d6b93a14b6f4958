import { install, run } from './install.mjs';

install();
// From here on the project's own Node is there.
process.exit(run('npm', ['run', '--silent', 'checks']));
