import { describe, expect, it } from 'vitest';
import { chores, concert, scenes, tablet, talks } from '../../../../tests/cases/table-scenes.ts';
import { parseSentence } from './parse-sentence.ts';

const { problem } = tablet;
const theirs = [8, 0, 0, 0, 0, 1];
const atTable = { mine: null, theirs: [theirs] };
const notWanted = 'You say what you do not want. Say which option you offer instead.';

describe('parseSentence', () => {
  it.each([
    ['I accept', { kind: 'accept' }],
    ['Deal!', { kind: 'accept' }],
    ['I’ll take it', { kind: 'accept' }],
    ["I'll take it", { kind: 'accept' }],
    ['I will take it', { kind: 'accept' }],
    ["We'll accept your offer.", { kind: 'accept' }],
    ['I will agree to that', { kind: 'accept' }],
    ['No, thanks.', { kind: 'reject' }],
    ['I walk away', { kind: 'walk-away' }],
    ['no deal', { kind: 'walk-away' }],
    ['Hello', { kind: 'greet' }],
    ['What matters most to you?', { kind: 'ask-priority' }],
    ['what is most important to you', { kind: 'ask-priority' }],
    ['How much is the docking station worth to you?', { kind: 'ask-worth', issue: 2 }],
    ['How important is the dock?', { kind: 'ask-worth', issue: 2 }],
    ['What would you offer?', { kind: 'ask-offer' }],
    ['Why?', { kind: 'ask-why' }],
    ['take it or leave it', { kind: 'threaten' }],
    ["Let's bring in a mediator", { kind: 'mediator' }],
    ['We will meet again', { kind: 'future' }],
    ['I stand by my offer', { kind: 'hold' }],
    ['Everything matters', { kind: 'tell-priority', order: [] }],
    ['The price matters most to me, then the stylus', { kind: 'tell-priority', order: [0, 1] }],
    ['My priorities are: price, card, delivery', { kind: 'tell-priority', order: [0, 3, 4] }],
    ['Others pay $460', { kind: 'benchmark', issue: 0, option: 3 }],
    ['$460', { kind: 'change', of: 'theirs', issue: 0, option: 3 }],
    ['I pay 460.', { kind: 'change', of: 'theirs', issue: 0, option: 3 }],
    ['next day delivery', { kind: 'change', of: 'theirs', issue: 4, option: 2 }],
    ['add the pen', { kind: 'change', of: 'theirs', issue: 1, option: 1 }],
    ['without the review', { kind: 'change', of: 'theirs', issue: 5, option: 0 }],
    ['440 with the pen and the card', { kind: 'package', deal: [2, 1, 0, 1, 0, 1] }],
    ['440 with pen, no dock or review', { kind: 'package', deal: [2, 1, 0, 0, 0, 0] }],
    ['no pen', { kind: 'change', of: 'theirs', issue: 1, option: 0 }],
    ['without the dock', { kind: 'change', of: 'theirs', issue: 2, option: 0 }],
    ['dock: no', { kind: 'change', of: 'theirs', issue: 2, option: 0 }],
    ['I don’t want the dock', { kind: 'change', of: 'theirs', issue: 2, option: 0 }],
    ["I won't add the dock", { kind: 'change', of: 'theirs', issue: 2, option: 0 }],
    ['do not include the dock', { kind: 'change', of: 'theirs', issue: 2, option: 0 }],
    ['440 with the pen but not the dock', { kind: 'package', deal: [2, 1, 0, 0, 0, 1] }],
    [
      'I pay 440 with the pen. I do not want the card.',
      { kind: 'package', deal: [2, 1, 0, 0, 0, 1] },
    ],
    ['add the pen instead of the card', { kind: 'package', deal: [8, 1, 0, 0, 0, 1] }],
    ['no-pen with $440', { kind: 'package', deal: [2, 0, 0, 0, 0, 1] }],
    ['440 with pen no dock', { kind: 'package', deal: [2, 1, 0, 0, 0, 1] }],
    ['I drop the price to $480', { kind: 'change', of: 'theirs', issue: 0, option: 4 }],
    ['No, $480', { kind: 'change', of: 'theirs', issue: 0, option: 4 }],
    ['No. I pay $480 without the dock', { kind: 'package', deal: [4, 0, 0, 0, 0, 1] }],
    ['No, others pay $460', { kind: 'benchmark', issue: 0, option: 3 }],
    ['I would like $420 with the pen', { kind: 'tell', wish: [1, 1, null, null, null, null] }],
  ])('understands "%s"', (text, move) => {
    expect(parseSentence(text, problem, atTable)).toMatchObject({ understood: [move] });
  });

  it.each([
    [
      'Fee $900 if over 200 people come, else $500',
      { kind: 'tell', wish: [7, null, null, null, null] },
    ],
    ['900 if over 200 people come, else 500', { kind: 'tell', wish: [7, null, null, null, null] }],
  ])('understands what depends on an event when it is said in full: %s', (text, move) => {
    expect(parseSentence(text, concert.problem)).toMatchObject({ understood: [move] });
  });

  it('asks again when half of a bet is missing', () => {
    expect(parseSentence('Fee $900 if over 200 people come', concert.problem)).toMatchObject({
      notUnderstood: true,
    });
  });

  it.each(['$12,500', '12500', '$12500', '12,500'])(
    'reads thousands with and without a comma: %s',
    (text) => {
      const options = ['$12,000', '$12,500'];
      const issues = [{ name: 'Price of the run', options, a: [0, 1], b: [1, 0] }];
      expect(parseSentence(text, { issues, disagreement: { a: 0, b: 0 } })).toMatchObject({
        understood: [{ kind: 'package', deal: [1] }],
      });
    },
  );

  it('understands a trade, and whose offer it changes', () => {
    const trade = { ifYou: [{ issue: 1, option: 1 }], thenI: [{ issue: 0, option: 5 }] };
    for (const text of [
      'If you add the pen, I pay $500',
      'if you add the pen then i pay 500',
      'If you would add the pen I would pay 500',
    ]) {
      expect(parseSentence(text, problem, atTable)).toMatchObject({
        understood: [{ kind: 'if-then', of: 'theirs', ...trade }],
      });
    }
    expect(
      parseSentence('If you add the pen, I pay $500', problem, { mine: theirs, theirs: [] }),
    ).toMatchObject({
      understood: [{ of: 'mine' }],
    });
  });

  it('takes a partial offer for a wish while nothing is on the table', () => {
    expect(parseSentence('440 with the pen', problem)).toMatchObject({
      understood: [{ kind: 'tell', wish: [2, 1, null, null, null, null] }],
      asText: 'You say what you would like, without offering: Price: $440; Stylus pen: yes.',
    });
  });

  it('takes an offer that settles everything for a package', () => {
    const text = '$500 with stylus and card, without dock, collect in store, with review';
    expect(parseSentence(text, problem)).toMatchObject({
      understood: [{ kind: 'package', deal: [5, 1, 0, 1, 0, 1] }],
    });
  });

  it('says what it understood, and what stays as it was', () => {
    expect(parseSentence('$460 with the pen', problem, atTable)).toMatchObject({
      asText:
        'You offer Price: $460; Stylus pen: yes, everything else as they offered. In full: Price: $460; Stylus pen: yes; Docking station: no; Memory card: no; Delivery: collect in store; Post a review / newsletter photo: yes.',
    });
  });

  it.each([
    ['', 'nothing to read'],
    ['445', '445 is not among the options (Price: $400'],
    ['$440 or $460', 'one thing or the other'],
    ['$440 and $460', 'settled twice'],
    ['the pen', 'How should "Stylus pen" be settled?'],
    ['no dock and a pen', 'How should "Stylus pen" be settled?'],
    ['$440 with a unicorn', '"unicorn" is not a word of this negotiation'],
    ['I accept $440 maybe', '"maybe" is not a word'],
    ['with the pen and without the pen', 'settled twice'],
    ['I offer', 'No issue of this negotiation is named'],
    ['how much is it', 'Name one issue'],
    ['the weather matters most', 'A ranking names issues'],
    ['others pay well', '"others" is not'],
    ['I will not pay $560', notWanted],
    ['I won’t pay $560', notWanted],
    ["I can't pay $560", notWanted],
    ['I cannot pay $560', notWanted],
    ['Price 560 is not ok', notWanted],
    ['$560 is not ok', notWanted],
    ["$560 isn't ok", notWanted],
    ['$560 is not ok with the pen', notWanted],
    ['$560 and the pen is not ok', 'How should "Stylus pen" be settled?'],
    ['no $560', notWanted],
    ['No, not $560', notWanted],
    ['never $560', notWanted],
    ['$480 instead of $560', notWanted],
    ['$480 but not next day', notWanted],
    ['without next day delivery', notWanted],
    ['no dock or price $440', notWanted],
    ['no dock or with the pen', 'one thing or the other'],
    ['with the pen, dock no', 'How should "Docking station" be settled?'],
    ['$440 with the card, pen no, dock yes', 'How should "Stylus pen" be settled?'],
    ['$560, that’s not ok with the pen', notWanted],
    ['drop next day delivery', notWanted],
    ['not without the pen', notWanted],
    ["I can't drop the pen", notWanted],
    ['No add the pen', notWanted],
    ['I do not accept', notWanted],
    ['price not $560', 'How should "Price" be settled?'],
    ['others do not pay $560', notWanted],
    ['if you do not pay $560, I add the pen', notWanted],
    ['if you add the pen, I will not pay $560', notWanted],
  ])('does not guess at "%s"', (text, why) => {
    const read = parseSentence(text, problem, atTable);
    expect(read).toHaveProperty('notUnderstood', true);
    if (why.startsWith('"others"')) return;
    expect('why' in read ? read.why : '').toContain(why);
  });

  it('asks which of three offers is accepted', () => {
    const three = { mine: null, theirs: [theirs, theirs, theirs] };
    expect(parseSentence('I accept', problem, three)).toMatchObject({
      why: 'There are 3 offers on the table. Say which one: the first, the second or the third.',
    });
    for (const text of [
      'I accept the second',
      'I will take the second',
      'I’ll take the second one',
      'I take the second one',
      'accept offer 2',
      'I accept 2',
    ]) {
      expect(parseSentence(text, problem, three)).toMatchObject({ understood: [{ which: 1 }] });
    }
  });

  it('suggests which of three to accept, and the one where there is one', () => {
    for (const [offers, line] of [
      [3, 'I accept the first'],
      [1, 'I accept'],
    ] as const) {
      const table = { mine: null, theirs: Array(offers).fill(theirs) };
      const read = parseSentence('xyzzy', problem, table);
      expect(read).toMatchObject({ suggestions: expect.arrayContaining([line]) });
      expect(parseSentence(line, problem, table)).toMatchObject({
        understood: [{ kind: 'accept' }],
      });
    }
    const three = { mine: null, theirs: [theirs, theirs, theirs] };
    const refused = parseSentence('I accept', problem, three);
    expect('suggestions' in refused && refused.suggestions).not.toContain('I accept');
  });

  it('asks which issue is meant where several have the option', () => {
    expect(parseSentence('Alex mostly', chores.problem)).toMatchObject({
      why: 'More than one issue has that option. Name the issue: Cooking dinners or Dishes?',
    });
    expect(parseSentence('20%', talks.problem)).toMatchObject({ notUnderstood: true });
    expect(parseSentence('a tariff of 20%', talks.problem)).toMatchObject({
      understood: [{ kind: 'tell', wish: [2, null, null, null, null] }],
    });
  });

  it('has no trade to make of an offer that nobody has made', () => {
    expect(parseSentence('If you add the pen, I pay $500', problem)).toMatchObject({
      why: 'A trade changes an offer, and none has been made. Offer something first.',
    });
  });

  it('suggests sentences that it understands', () => {
    for (const scene of scenes) {
      const table = {
        mine: scene.problem.issues.map(({ options }) => options.length - 1),
        theirs: [],
      };
      const read = parseSentence('xyzzy', scene.problem, table);
      for (const line of 'suggestions' in read ? read.suggestions : ['none']) {
        expect(parseSentence(line, scene.problem, table), line).toHaveProperty('understood');
      }
    }
  });
});
