import { describe, expect, it } from 'vitest';
import { questions } from '../../../tests/golden/course.ts';
import { sampleItems } from '../../domain/self-test/sample-items.ts';
import { questionOfItem } from './question-of-item.ts';

const context = {
  locate: (path: string) => `https://pie.example${path}`,
  linkOf: () => ({ path: '/lessons/x/?a=1&b=2#y', label: 'Read <this> again' }),
};

describe('questionOfItem', () => {
  it('gives an answer a way back only where it is not that of the whole question', () => {
    const [choice] = questions;
    expect(choice?.kind === 'choice' && choice.choices.map(({ why }) => why)).toEqual([
      '<p>It costs 15.</p>',
      '<p>It is worth more than it costs.</p><p><a href="https://pie.example/course/episodes/talk/#t=200,300">Re-listen from 3:20</a></p>',
    ]);
  });

  it('escapes links, gives them the host, and keeps the markup of the prompt', () => {
    const item = { ...sampleItems.choice, prompt: 'Is a *pie* < [this](/glossary/#pie)?' };
    expect(questionOfItem(item, context)).toMatchObject({
      title: 'Is a pie < this?',
      text: '<p>Is a <em>pie</em> &lt; <a href="https://pie.example/glossary/#pie">this</a>?</p>',
      back: '<p><a href="https://pie.example/lessons/x/?a=1&amp;b=2#y">Read &lt;this&gt; again</a></p>',
    });
  });

  it('puts two cases behind the question', () => {
    const cases = [
      { title: 'Jam', text: 'Red.' },
      { title: 'Pizza', text: 'Round.' },
    ];
    expect(questionOfItem({ ...sampleItems.choice, cases }, context).text).toMatch(
      /<\/p><p><strong>Jam<\/strong><br>Red\.<\/p><p><strong>Pizza<\/strong><br>Round\.<\/p>$/,
    );
  });

  it('asks true or false as a choice of two', () => {
    const item = { ...sampleItems.choice, kind: 'true-false' as const };
    expect(questionOfItem(item, context).kind).toBe('choice');
  });

  it('says in what a number is counted, and leaves the sides to choose from without markup', () => {
    const match = {
      ...sampleItems.match,
      pairs: [{ id: 'a', left: '*salt*', right: '*pepper*', why: '' }],
    };
    expect(questionOfItem(match, context)).toMatchObject({
      pairs: [{ left: '<em>salt</em>', right: 'pepper' }],
    });
    expect(questionOfItem(sampleItems.number, context).text).toContain('<p>Answer in slices.</p>');
  });

  it('has an entry for every kind of item', () => {
    expect(questions.map(({ kind }) => kind)).toEqual(['choice', 'order', 'match', 'number']);
  });
});
