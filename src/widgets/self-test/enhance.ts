import type { Outcome } from '../../domain/progress/attempt.ts';
import { rightAnswer } from '../../domain/self-test/answer-key.ts';
import { formatAnswer } from '../../domain/self-test/answer-text.ts';
import { isDone, isOver, latestRound, missed } from '../../domain/self-test/rounds.ts';
import { score } from '../../domain/self-test/score.ts';
import { showEnd } from './end.ts';
import { attemptsIn, type GivenAttempt } from './history.ts';
import { QuestionForm } from './question-form.ts';
import { describeFault, titleOfEnd, titleOfRound } from './words.ts';

/** Brings a self-test to life: its markup is that of `Frame.astro`, and holds every word that is shown. */
export async function enhance(test: HTMLElement): Promise<void> {
  const place = test.dataset.place ?? '';
  const { readProgress, noteProgress } = await import('../../browser/progress/store.ts');
  const record = readProgress();
  const forms = [...test.querySelectorAll<HTMLElement>('[data-item]')].map((row) => {
    const answers = test.querySelector<HTMLElement>(`[data-key-of="${row.dataset.item}"]`);
    return new QuestionForm(row, answers);
  });
  const attempts = new Map<string, GivenAttempt[]>(
    // What is due is to be answered afresh.
    forms.map(({ key }) => [key.id, place === 'review' ? [] : attemptsIn(place, record, key)]),
  );
  const status = test.querySelector('[role=status]');
  const heading = test.querySelector<HTMLElement>('[data-round]');
  const end = test.querySelector<HTMLElement>('[data-end]');
  let begun = { time: 1, number: 1 };
  let isKept = true;

  const say = (...words: string[]) => {
    if (status) status.textContent = words.join(' ');
  };
  const round = () => latestRound([...attempts.keys()], Object.fromEntries(attempts), begun);
  const triesOf = (form: QuestionForm) => round().outcomes[form.key.id] ?? [];
  /** What a question of another round shows is over; one of this round can be answered until it is done. */
  const isClosed = (form: QuestionForm) =>
    !round().items.includes(form.key.id) || isDone(triesOf(form));

  function note(form: QuestionForm, outcome: Outcome, fields = form.read()) {
    const { id, rev } = form.key;
    const given = { place, time: round().time, answer: fields };
    const attempt = { at: new Date().toISOString(), rev, answer: formatAnswer(given), outcome };
    attempts.get(id)?.push({ time: given.time, outcome, answer: fields });
    if (noteProgress({ kind: 'item-answered', item: id, attempt }) === 'not-kept') isKept = false;
  }

  /** Shows the end of the round when it is over, and gives its words back. */
  function finish(): string {
    const now = round();
    if (!end || !isOver(now)) return '';
    if (heading) heading.hidden = true;
    for (const { row } of forms) row.hidden = false;
    const again = missed(now.items, now.outcomes);
    return showEnd(end, {
      title: titleOfEnd(now.number),
      total: now.items.length,
      missed: forms.filter(({ key }) => again.includes(key.id)),
      next: titleOfRound(now.time, now.number + 1),
      isKept,
    });
  }

  function check(form: QuestionForm) {
    if (isClosed(form)) return;
    const answer = form.read();
    const result = score(form.key, answer);
    if (result.outcome === 'untouched' || result.outcome === 'incomplete') {
      const fault = `${form.number}: ${describeFault(form.key.kind, result, answer.number)}`;
      form.complain(fault);
      say(fault);
      return;
    }
    note(form, result.outcome);
    const words = form.show(result.outcome, result.why);
    say(`${form.number}, try ${triesOf(form).length}.`, words, finish());
  }

  function showAnswer(form: QuestionForm) {
    if (isClosed(form)) return;
    const answer = rightAnswer(form.key);
    const result = score(form.key, answer);
    note(form, 'shown', answer);
    const words = 'why' in result ? form.showAnswer(result.why) : '';
    say(`${form.number}.`, words, finish());
  }

  function draw() {
    const now = round();
    if (heading) {
      heading.textContent = titleOfRound(now.time, now.number);
      heading.hidden = heading.textContent === '';
    }
    if (end) end.hidden = true;
    for (const form of forms) {
      const isAsked = now.items.includes(form.key.id);
      const isOpen = isAsked && !isDone(triesOf(form));
      const isBlank = isOpen && triesOf(form).length === 0;
      // What is not asked is printed all the same, as it was last done.
      const last = attempts
        .get(form.key.id)
        ?.findLast(({ time, outcome }) => (isOpen ? time === now.time : isDone([outcome])));
      form.row.hidden = !isAsked;
      form.reset();
      if (isBlank || !last) continue;
      form.fill(last.answer);
      const result = score(form.key, last.answer);
      if ('why' in result) form.show(last.outcome, result.why);
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
  const begin = (button: string, next: (now: ReturnType<typeof round>) => typeof begun) =>
    end?.querySelector(button)?.addEventListener('click', () => {
      begun = next(round());
      draw();
      heading?.focus();
    });
  begin('[data-again]', ({ time, number }) => ({ time, number: number + 1 }));
  begin('[data-all]', ({ time }) => ({ time: time + 1, number: 1 }));
  draw();
  test.toggleAttribute('data-ready', true);
}
