import { describe, expect, it } from 'vitest';
import { renderRedirectFiles } from './redirect-files.ts';

describe('renderRedirectFiles', () => {
  it('writes nothing where nothing has moved', () => {
    expect(renderRedirectFiles({}, '/')).toEqual({});
  });

  it('sorts the moves and puts the base before both addresses', () => {
    const { _redirects } = renderRedirectFiles({ '/b/': '/c/', '/a/': '/c/#x' }, '/pie/');
    expect(_redirects).toBe('/pie/a/ /pie/c/#x 301\n/pie/b/ /pie/c/ 301\n');
  });

  it.each([
    ['/a.b/', '^a\\.b/$'],
    ['/a+b/', '^a\\+b/$'],
    ['/a(1)/', '^a\\(1\\)/$'],
  ])('matches %s in Apache and nothing that looks like it', (from, pattern) => {
    const rules = renderRedirectFiles({ [from]: '/c/' }, '/pie')['.htaccess'] ?? '';
    expect(rules).toContain(`RewriteRule "${pattern}" "/pie/c/" [R=301,L,NE]`);
    expect(new RegExp(pattern).test(from.slice(1))).toBe(true);
  });
});
