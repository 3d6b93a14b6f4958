import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contingentCases, parseExact } from '../../../../tests/cases/case-format.ts';
import { bareGain } from './amounts.ts';
import { outcomeOf } from './outcome.ts';
import { presets } from './presets.ts';
import { drawnScene, samples } from './samples.ts';

const shown = (name: keyof typeof samples) => {
  const { typed, preset } = samples[name] ?? { typed: {}, preset: 'tv-show' as const };
  return drawnScene(typed, preset);
};
/** A space that does not break reads as any other. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('outcomeOf', () => {
  it.each([
    ['tv-show', 0],
    ['tablet-battery', 1],
  ] as const)('shows every number of the case %s', (preset, index) => {
    const { expected } = contingentCases[index] ?? contingentCases[0] ?? expect.fail();
    const { blocks } = drawnScene({}, preset);
    for (const [nth, solution] of [expected.fixedPrice, expected.contingent].entries()) {
      const text = (number: { exact: string; decimal: number }) => bareGain(parseExact(number));
      const { H, L } = solution.resultMinusNoDeal;
      const { a, b } = solution.expectedGain;
      expect(blocks[nth]?.rows).toMatchObject([
        { a: text(H.a), b: text(H.b), together: text(solution.realValue.H) },
        { a: text(L.a), b: text(L.b), together: text(solution.realValue.L) },
        { a: text(a), b: text(b), notes: { together: `bet ${text(solution.betShare)}` } },
      ]);
      expect(blocks[nth]?.refusal === '').toBe(solution.dealPossible);
    }
  });

  it('says what is paid, what each expects, and that no fixed price will do', () => {
    expect(plain(shown('mostly a bet').sentence)).toBe(
      'No fixed price will do. The station pays $1.5 million in either case and $2.4 million more if the rating is high. By its own chance each side expects to gain $0.42 million.',
    );
  });

  it('warns when the bet is the larger part, whether agreeing itself costs or brings something', () => {
    expect(plain(shown('mostly a bet').warning)).toContain(
      'it brings $1.44 million, while agreeing itself costs $0.6 million by the chance that the station sees',
    );
    expect(shown('mostly a bet, and real value too').warning).toContain(
      'it brings $41.43, while agreeing itself brings $25 by the chance that the buyer sees',
    );
  });

  it('names the loss that somebody may have, and when it is the limit', () => {
    expect(plain(shown('mostly a bet').risk)).toBe(
      'If the rating is low, the producer ends $1.5 million below no deal, which is the limit.',
    );
    expect(plain(shown('a bonus improves on a fixed price').risk)).toBe(
      'If the rating is low, the producer ends $0.82 million below no deal.',
    );
    expect(shown('a fixed price is enough').risk).toBe(
      'Nobody ends below no deal in either world.',
    );
  });

  it("splits the summed gains by the buyer's chance and by the seller's", () => {
    const { division } = shown('mostly a bet, and real value too');
    expect(division).toContain(
      'by the 50% of the buyer, agreeing brings $25 and the bet brings $41.43; by the 90% of the seller, agreeing brings $77 and the bet costs $10.57',
    );
    expect(division).toContain('Table and warning go by the buyer.');
  });

  it('shows a fixed price alone where a bonus adds nothing', () => {
    const { blocks, sentence, warning, division } = shown('a fixed price is enough');
    expect(blocks.map(({ id }) => id)).toEqual(['fixed']);
    expect(plain(sentence)).toContain('pays a fixed price of $1.7 million.');
    expect(sentence).toContain('No bonus would raise the smaller of the two gains.');
    expect(warning).toBe('');
    expect(division).toContain('Both see the same chance');
    const apart = drawnScene({ noDealB: '1', chanceA: '40', chanceB: '20', lossA: '4' });
    expect(apart.division).toBe('A fixed price holds no bet, whoever is right about the chance.');
  });

  it('compares a contract with a fixed price that would do as well', () => {
    const { blocks, sentence, warning } = shown('a bonus improves on a fixed price');
    expect(blocks.map(({ id, refusal }) => [id, refusal])).toEqual([
      ['fixed', ''],
      ['contract', ''],
    ]);
    expect(plain(sentence)).toMatch(
      /With the best fixed price the smaller gain would be \$0\.9 million\.$/,
    );
    expect(warning).toBe('');
  });

  it('names both gains where they differ, and a payment that depends on the one world alone', () => {
    const typed = {
      worthH: '10',
      worthL: '1',
      noDealB: '0',
      chanceA: '50',
      chanceB: '50',
      lossB: '0',
    };
    const narrow = drawnScene({ ...typed, worthL: '-2', lossA: '2' });
    expect(plain(narrow.sentence)).toContain(
      'million if the rating is high and nothing if the rating is low',
    );
    const uneven = drawnScene({ ...typed, worthH: '4', worthL: '2', noDealB: '-5', chanceB: '0' });
    expect(plain(uneven.sentence)).toContain(
      'By their own chances the station expects to gain $3 million and the producer $5 million.',
    );
  });

  it.each([
    [
      'no deal is possible',
      /^No deal is possible\. Even the best contract within the limits, \$2 million in either case and \$2 million more if the rating is high, leaves the producer expecting a loss of \$0\.8 million\./,
    ],
    [
      'no payment meets the limits',
      /^No payment meets the limits\. The producer must be sure of \$2\.5 million, and the station can pay \$2 million at most if the rating is low: the limits are \$0\.5 million too tight\./,
    ],
    [
      'the buyer cannot bear it for nothing',
      /^No payment meets the limits\. Even for nothing, the station would lose more than the limit if the rating is low: the limits are \$1 million too tight\./,
    ],
  ] as const)('draws nothing when %s, says why, and still tells what is real', (name, words) => {
    const { sentence, blocks, worlds, warning, risk, division, real, givens } = shown(name);
    expect(plain(sentence)).toMatch(words);
    expect({ blocks, worlds, warning, risk, division }).toEqual({
      blocks: [],
      worlds: [],
      warning: '',
      risk: '',
      division: '',
    });
    expect(plain(real)).toContain('brings $1 million to the two together if the rating is high');
    expect(plain(givens)).toContain('20% to the station');
  });

  it('names the world that binds the buyer when the high one is the worse', () => {
    const { sentence } = drawnScene({ worthH: '1', lossB: '0.5' });
    expect(plain(sentence)).toContain(
      'the station can pay $1 million at most if the rating is high',
    );
  });

  it('names both sides where both expect to lose', () => {
    const { sentence } = drawnScene({ worthH: '2', chanceB: '50', lossA: '1' });
    expect(plain(sentence)).toContain(
      'leaves the station expecting a loss of $0.38 million and the producer expecting a loss of $0.38 million',
    );
  });

  it('writes no minus sign into a sentence about gains and losses', () => {
    const amount = fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10);
    const chance = fc.integer({ min: 0, max: 100 }).map((percent) => String(percent));
    const typed = fc.record({
      worthH: amount.map(String),
      worthL: amount.map(String),
      noDealA: amount.map(String),
      noDealB: amount.map(String),
      chanceA: chance,
      chanceB: chance,
      lossA: amount.map(String),
      lossB: amount.map(String),
    });
    fc.assert(
      fc.property(typed, (numbers) => {
        const { sentence, warning, risk, division, real, blocks, worlds } = drawnScene(numbers);
        expect([sentence, warning, risk, division, real].join(' ')).not.toMatch(/−|NaN|undefined/);
        expect(worlds.length).toBe(blocks.length === 0 ? 0 : 2);
        expect(warning === '' || blocks.length === 2).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('counts in any unit', () => {
    const { blocks } = drawnScene({});
    const answer = { terms: contingentCases[0]?.inputs ?? expect.fail(), analysis: null };
    const words = { ...presets['tv-show'].words, unit: 'points' };
    expect(outcomeOf(answer, words).givens).toContain('worth 4 points to the station');
    expect(blocks).toHaveLength(2);
  });
});
