import type { Outcome } from '../../domain/progress/attempt.ts';
import { type Answer, type KeyedItem, rightAnswer } from '../../domain/self-test/answer-key.ts';
import type { WhyKey } from '../../domain/self-test/score.ts';
import { verdictOf } from './words.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const isRadio = (field: Field) => field.type === 'radio';

/** One question as the page has it: reads its fields, and shows what an answer meets. */
export class QuestionForm {
  readonly row: HTMLElement;
  readonly form: HTMLFormElement;
  readonly key: KeyedItem;
  readonly showButton: HTMLElement;
  private readonly checkButton: HTMLElement;
  private readonly fieldset: HTMLFieldSetElement;
  private readonly fields: Field[];
  private readonly fault: HTMLElement;
  private readonly answers: HTMLElement | null;

  /** @param answers the entry of the question in the list of answers */
  constructor(row: HTMLElement, answers: HTMLElement | null) {
    const find = <Found extends HTMLElement>(selector: string) => {
      const found = row.querySelector<Found>(selector);
      if (!found) throw new Error(`The question ${row.id} has no ${selector}.`);
      return found;
    };
    this.row = row;
    this.answers = answers;
    this.form = find('form');
    this.key = JSON.parse(this.form.dataset.key ?? '') as KeyedItem;
    this.fieldset = find('fieldset');
    this.fields = [...row.querySelectorAll<Field>('[data-field]')];
    this.fault = find('.field-error');
    this.checkButton = find('[type=submit]');
    this.showButton = find('[data-show]');
  }

  get prompt(): string {
    return this.row.querySelector('legend')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  }

  get number(): string {
    return this.row.querySelector('[data-number]')?.textContent ?? '';
  }

  read(): Answer {
    const filled = this.fields.filter(
      (field) => !isRadio(field) || (field as HTMLInputElement).checked,
    );
    return Object.fromEntries(filled.map((field) => [field.dataset.field ?? '', field.value]));
  }

  fill(answer: Answer): void {
    for (const field of this.fields) {
      const value = answer[field.dataset.field ?? ''] ?? '';
      if (isRadio(field)) (field as HTMLInputElement).checked = field.value === value;
      else field.value = value;
    }
  }

  /** Says what is missing, in a message that belongs to the group of fields. */
  complain(text: string): void {
    this.fault.textContent = text;
  }

  /** Shows the explanation beside what it explains, and gives its words back. */
  show(outcome: Outcome, why: WhyKey): string {
    this.clear();
    const [, part] = /^part:(.*)/.exec(why) ?? [];
    const place = part ? this.row.querySelector(`[data-part="${part}"]`) : null;
    const text = this.answers?.querySelector(`[data-why="${why}"]`)?.cloneNode(true);
    const shown = document.createElement('div');
    shown.id = `${this.row.id}-why`;
    shown.className = 'why';
    shown.dataset.outcome = outcome;
    const verdict = document.createElement('strong');
    verdict.textContent = `${verdictOf(outcome)} `;
    shown.append(verdict, ...(text?.childNodes ?? []));
    (place ?? this.fieldset).append(shown);
    const only = this.fields.length === 1 ? this.fields[0] : this.fieldset;
    const described = place?.querySelector('[data-field]') ?? only ?? this.fieldset;
    describe(described, (ids) => [...ids, shown.id]);
    if (outcome === 'wrong') this.showButton.hidden = false;
    else this.lock();
    return shown.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  }

  showAnswer(why: WhyKey): string {
    this.fill(rightAnswer(this.key));
    return this.show('shown', why);
  }

  /** Everything as it was before the first answer. */
  reset(): void {
    this.clear();
    this.fill({});
    this.fieldset.disabled = false;
    this.showButton.hidden = true;
    for (const button of [this.checkButton, this.showButton]) button.ariaDisabled = null;
  }

  private clear(): void {
    this.fault.textContent = '';
    const id = `${this.row.id}-why`;
    for (const field of [this.fieldset, ...this.fields])
      describe(field, (ids) => ids.filter((one) => one !== id));
    this.row.querySelector('.why')?.remove();
  }

  private lock(): void {
    // A field that is switched off would lose the focus.
    if (this.fieldset.contains(document.activeElement)) this.checkButton.focus();
    this.fieldset.disabled = true;
    // Buttons stay where they are, and keep the focus.
    for (const button of [this.checkButton, this.showButton]) button.ariaDisabled = 'true';
  }
}

/** Changes the list of elements that describe one. */
function describe(element: Element, change: (ids: string[]) => string[]): void {
  const before = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const after = change(before);
  if (after.length > 0) element.setAttribute('aria-describedby', after.join(' '));
  else element.removeAttribute('aria-describedby');
}
