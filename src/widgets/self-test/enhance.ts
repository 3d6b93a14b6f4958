import type { Attempt, Outcome } from '../../domain/progress/attempt.ts';
import { rightAnswer } from '../../domain/self-test/answer-key.ts';
import { formatAnswer, parseAnswer } from '../../domain/self-test/answer-text.ts';
import { currentRound, isDone, isOver, missed } from '../../domain/self-test/rounds.ts';
import { score } from '../../domain/self-test/score.ts';
import { showEnd } from './end.ts';
import { attemptsIn } from './history.ts';
import { QuestionForm } from './question-form.ts';
import { describeFault, titleOfRound } from './words.ts';

/** Brings a self-test to life: its markup is that of `Frame.astro`, and holds every word that is shown. */
export async function enhance(test: HTMLElement): Promise<void> {
  const place = test.dataset.place ?? '';
  const { readProgress, noteProgress } = await import('../../browser/progress/store.ts');
  const record = readProgress();
  const forms = [...test.querySelectorAll<HTMLElement>('[data-item]')].map((row) => {
    const answers = test.querySelector<HTMLElement>(`[data-key-of="${row.dataset.item}"]`);
    return new QuestionForm(row, answers);
  });
  const attempts = new Map<string, Attempt[]>(
    // What is due is to be answered afresh.
    forms.map(({ key }) => [key.id, place === 'review' ? [] : attemptsIn(place, record, key)]),
  );
  const status = test.querySelector('[role=status]');
  const heading = test.querySelector<HTMLElement>('[data-round]');
  const end = test.querySelector<HTMLElement>('[data-end]');
  let begun = 1;
  let isKept = true;

  const say = (...words: string[]) => {
    if (status) status.textContent = words.join(' ');
  };
  const round = () => {
    const outcomes = [...attempts].map(([id, some]) => [id, some.map(({ outcome }) => outcome)]);
    return currentRound([...attempts.keys()], Object.fromEntries(outcomes), begun);
  };
  const triesOf = (form: QuestionForm) => round().outcomes[form.key.id] ?? [];

  function note(form: QuestionForm, outcome: Outcome, fields = form.read()) {
    const { id, rev } = form.key;
    const answer = formatAnswer({ place, answer: fields });
    const attempt = { at: new Date().toISOString(), rev, answer, outcome };
    attempts.get(id)?.push(attempt);
    if (noteProgress({ kind: 'item-answered', item: id, attempt }) === 'not-kept') isKept = false;
  }

  /** Shows the end of the round when it is over, and gives its words back. */
  function finish(): string {
    const now = round();
    if (!end || !isOver(now)) return '';
    const again = missed(now.items, now.outcomes);
    return showEnd(end, {
      total: now.items.length,
      missed: forms.filter(({ key }) => again.includes(key.id)),
      next: titleOfRound(now.number + 1),
      isKept,
    });
  }

  function check(form: QuestionForm) {
    if (isDone(triesOf(form))) return;
    const result = score(form.key, form.read());
    if (result.outcome === 'untouched' || result.outcome === 'incomplete') {
      const fault = `${form.number}: ${describeFault(form.key.kind, result)}`;
      form.complain(fault);
      say(fault);
      return;
    }
    note(form, result.outcome);
    const words = form.show(result.outcome, result.why);
    say(`${form.number}, try ${triesOf(form).length}.`, words, finish());
  }

  function showAnswer(form: QuestionForm) {
    if (isDone(triesOf(form))) return;
    const answer = rightAnswer(form.key);
    const result = score(form.key, answer);
    note(form, 'shown', answer);
    const words = 'why' in result ? form.showAnswer(result.why) : '';
    say(`${form.number}.`, words, finish());
  }

  function draw() {
    const now = round();
    if (heading) {
      heading.hidden = now.number === 1;
      heading.textContent = titleOfRound(now.number);
    }
    if (end) end.hidden = true;
    for (const form of forms) {
      form.row.hidden = !now.items.includes(form.key.id);
      form.reset();
      const outcome = now.outcomes[form.key.id]?.at(-1);
      const given = parseAnswer(attempts.get(form.key.id)?.at(-1)?.answer ?? '');
      if (!outcome || !given) continue;
      form.fill(given.answer);
      const result = score(form.key, given.answer);
      if ('why' in result) form.show(outcome, result.why);
    }
    finish();
  }

  for (const form of forms) {
    form.form.addEventListener('submit', (event) => {
      event.preventDefault();
      check(form);
    });
    form.showButton.addEventListener('click', () => showAnswer(form));
  }
  end?.querySelector('[data-again]')?.addEventListener('click', () => {
    begun = round().number + 1;
    draw();
    heading?.focus();
  });
  draw();
  test.toggleAttribute('data-ready', true);
}
