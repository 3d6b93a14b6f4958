import { install, run } from './install.mjs';

install();
const built = run('npm', ['run', '--silent', 'build']);
process.exit(built === 0 ? run('npm', ['run', '--silent', 'preview']) : built);
