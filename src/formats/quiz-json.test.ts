import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleItems } from '../domain/self-test/sample-items.ts';
import { renderQuizJson } from './quiz-json.ts';

it('keeps its form: the pinned file of a self-test with one item of each kind', () => {
  const lesson = { id: 'the-tablet', title: 'The tablet' };
  const page = 'https://example.org/lessons/the-tablet/';
  const text = renderQuizJson(lesson, page, Object.values(sampleItems), ['earlier']);
  expect(text).toBe(readFileSync('tests/golden/quiz.json', 'utf8'));
});
