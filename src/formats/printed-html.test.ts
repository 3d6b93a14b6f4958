import { describe, expect, it } from 'vitest';
import { renderPrinted } from './printed-html.ts';

const bound = { lessons: new Set(['bets']), terms: new Set<string>(), sources: new Set<string>() };
const print = (html: string, part?: string) =>
  renderPrinted(html, { lesson: 'bets', bound, locate: (path) => path, part });

describe('renderPrinted', () => {
  it.each([
    [
      'a heading stands lower and has no anchor',
      '<h2 id="x">A</h2><h3>B</h3><h4>C</h4>',
      '<h4>A</h4><h5>B</h5><h6>C</h6>',
    ],
    [
      'a choice is a box to tick',
      '<form><label for="a"><input type="radio"><span>A</span></label></form>',
      '<p><span class="tick"></span><span>A</span></p>',
    ],
    [
      'a list to choose from is a line to write on',
      '<select><option>1</option></select>',
      '<span class="blank"></span>',
    ],
    ['a field is a line to write on', '<input type="text">', '<span class="blank"></span>'],
    ['a page to write on is a line too', '<textarea></textarea>', '<span class="blank"></span>'],
    [
      'what folds lies open',
      '<details><summary>Q</summary>A</details>',
      '<div><p class="summary">Q</p>A</div>',
    ],
    [
      'the table behind a chart is left out',
      '<figure class="widget"><svg></svg><details>T</details></figure>',
      '<figure class="widget"><svg></svg></figure>',
    ],
    [
      'what a reader would press is left out',
      '<p class="widget-actions">x</p><button>y</button><i hidden>z</i>',
      '',
    ],
    [
      'what is about missing scripts is left out',
      '<div class="widget"><svg></svg><noscript><p class="aside">x</p></noscript></div>',
      '<div class="widget"><svg></svg></div>',
    ],
    [
      'a box beside the text is no landmark',
      '<aside class="try" aria-label="This week">x</aside>',
      '<div class="try">x</div>',
    ],
    [
      'a table that scrolls is a table',
      '<div class="table-scroll" role="group" aria-label="Table" tabindex="0">x</div>',
      '<div class="table-scroll">x</div>',
    ],
  ])('%s', (_, html, expected) => {
    expect(print(html)).toBe(expected);
  });

  it('says of a widget without a picture where it is played', () => {
    expect(
      print('<figure class="widget" data-widget="practice"><p>You are Buyer.</p></figure>'),
    ).toBe(
      '<figure class="widget" data-widget="practice"><p class="aside">This one is played on a screen, <a href="/tools/practice/">at its own page</a>.</p><p>You are Buyer.</p></figure>',
    );
  });

  it('gives the ids that a picture needs the name of the lesson', () => {
    const html = '<svg><pattern id="a"></pattern><path id="b" fill="url(#a)"></path></svg>';
    expect(print(html)).toBe(
      '<svg><pattern id="in-bets-a"></pattern><path fill="url(#in-bets-a)"></path></svg>',
    );
  });

  it('keeps the name of a section and forgets one that is not there', () => {
    expect(
      print(
        '<section aria-labelledby="t gone"><b id="t">T</b></section><p aria-describedby="gone"></p>',
      ),
    ).toBe('<section aria-labelledby="in-bets-t"><b id="in-bets-t">T</b></section><p></p>');
  });

  it('takes the part that is asked for, and nothing where it is missing', () => {
    const html = '<section><ol data-keys><li>1</li></ol></section>';
    expect(print(html, '[data-keys]')).toBe('<ol data-keys><li>1</li></ol>');
    expect(print(html, '[data-gone]')).toBe('');
  });
});
