import { spawnSync } from 'node:child_process';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { Site } from './site.ts';

const site = new Site();
const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    // Astro puts its own style element beside the first island.
    elements: ['html5', { style: { inherit: 'style', flow: true, phrasing: true } }],
    rules: {
      'no-inline-style': 'error',
      // Everything comes from the same host: there is nothing to compare a hash with.
      'require-sri': 'off',
      // The build writes attributes and void elements as it likes; their form means nothing.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      // `t=122` is the anchor of a moment.
      'valid-id': ['error', { relaxed: true }],
      'void-style': 'off',
      'attr-quotes': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // Astro's own element for islands.
      'element-name': 'off',
      'long-title': 'off',
    },
  }),
);

const hasJava = spawnSync('java', ['-version']).status === 0;

describe('the HTML of every page', () => {
  it.each(site.pages.map((page) => [page.address, page.file] as const))(
    'is valid by html-validate: %s',
    async (_, file) => {
      const report = await validator.validateString(site.text(file), `dist/${file}`);
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      );
      expect(faults).toEqual([]);
    },
  );

  if (!hasJava)
    console.warn(
      '\nLEFT OUT: the second HTML checker (vnu) needs Java, which this machine has not.\n',
    );

  it.runIf(hasJava)('is valid by vnu', () => {
    const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
    const args = ['-Xss2m', '-jar', jar, '--skip-non-html', '--format', 'json', 'dist'];
    const { stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1e8 });
    const { messages } = JSON.parse(stderr) as {
      messages: { type: string; message: string; url: string; extract?: string }[];
    };
    const faults = messages
      // Astro writes its style element beside the island that is ready first, which need not be the first of the page.
      .filter(({ type, message }) => type === 'error' && !/selector “astro-/.test(message))
      .map(
        ({ url, message, extract }) =>
          `${url.replace(/.*\/dist\//, '')}: ${message} ${extract ?? ''}`,
      );
    expect(faults).toEqual([]);
  });

  it('would be refused with an inline style, a missing label or two equal ids', async () => {
    const bad =
      '<!doctype html><html lang="en"><head><title>x</title></head><body><p id="a" style="color: red">x</p><p id="a">x</p><input type="text"></body></html>';
    const report = await validator.validateString(bad);
    const rules = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules).toEqual(
      expect.arrayContaining(['no-inline-style', 'no-dup-id', 'input-missing-label']),
    );
  });
});
