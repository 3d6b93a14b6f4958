import { describe, expect, it } from 'vitest';
import { keyOf, rightAnswer } from './answer-key.ts';
import { explanationsOf } from './explanations.ts';
import { shownPartners } from './item.ts';
import { sampleItems } from './sample-items.ts';
import { score } from './score.ts';

const items = Object.entries(sampleItems);

describe('explanationsOf', () => {
  it.each(items)('has one right explanation, which meets the right answer: %s', (_, item) => {
    const result = score(item, rightAnswer(item));
    const right = explanationsOf(item).filter((one) => one.right);
    expect(right.map(({ key }) => key)).toEqual(['why' in result ? result.why : '']);
  });

  it.each(items)('gives each explanation a key of its own and a way back: %s', (_, item) => {
    const all = explanationsOf(item);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { why, back } of all) {
      expect(why).not.toBe('');
      expect(back).toBeDefined();
    }
  });

  it("prefers an explanation's own way back to the item's", () => {
    const [keep, add] = explanationsOf(sampleItems.choice);
    expect(keep?.back).toEqual({ lesson: '#three-moves' });
    expect(add?.back).toEqual({ listen: 'talk/middle', atSeconds: 200 });
  });
});

describe('keyOf', () => {
  it.each(items)('judges as the item itself does, without its words: %s', (_, item) => {
    const key = keyOf(item);
    expect(JSON.stringify(key)).not.toMatch(/why|prompt|text|left/);
    for (const answer of [{}, rightAnswer(item), { choice: 'keep' }, { number: '6' }])
      expect(score(key, answer)).toEqual(score(item, answer));
  });
});

describe('shownPartners', () => {
  it.each([
    ['in the order of the alphabet', ['pear', 'fig', 'kiwi'], ['1', '2', '0']],
    ['turned by one where the alphabet would solve it', ['fig', 'kiwi', 'pear'], ['1', '2', '0']],
    ['turned, for two that are in order', ['fig', 'kiwi'], ['1', '0']],
  ])('are %s', (_, rights, shown) => {
    expect(shownPartners(rights.map((right, id) => ({ id: String(id), right })))).toEqual(shown);
  });
});
