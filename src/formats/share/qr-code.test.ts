import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { renderQrCode } from './qr-code.ts';

/** The modules that a picture draws, read back from its path. */
function drawn(svg: string): string[] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let step = 0; step < Number(run); step += 1) {
      const row = rows[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  return rows.map((row) => row.map((dark) => (dark ? '#' : ' ')).join(''));
}

describe('renderQrCode', () => {
  const url = 'https://bigger-pie.example/episodes/letting-go/introduction/';

  it('draws every module of the code, and no other', () => {
    const { data } = encode(url, { ecc: 'M', border: 4 });
    expect(drawn(renderQrCode(url))).toEqual(
      data.map((row) => row.map((dark) => (dark ? '#' : ' ')).join('')),
    );
  });

  it('leaves the light margin of four modules that readers need', () => {
    const rows = drawn(renderQrCode(url));
    for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row.trim()).toBe('');
    for (const row of rows) expect(row.slice(0, 4).trim() + row.slice(-4).trim()).toBe('');
  });

  it('has neither a style nor a script, and says what it leads to', () => {
    const svg = renderQrCode('https://example.org/?a=1&b=<2>');
    expect(svg).not.toMatch(/style|script/);
    expect(svg).toContain('<title>https://example.org/?a=1&amp;b=&lt;2&gt;</title>');
  });
});
