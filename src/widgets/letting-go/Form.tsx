import { type KindId, kindIds, kinds } from './kinds.ts';
import { type Item, itemsOf, LONGEST, questionOf, type Sheet } from './sheet.ts';
import { ASK } from './text-sheet.ts';

interface FormProps {
  id: string;
  sheet: Sheet;
  onAbout: (text: string) => void;
  onPut: (item: Item) => void;
  onAdd: (kind: KindId) => void;
  onRemove: (item: Item) => void;
}

/** What to write in: the negotiation, and the four kinds in the order of the lesson. */
export function Form({ id, sheet, onAbout, onPut, onAdd, onRemove }: FormProps) {
  return (
    <div class="go-form">
      <label class="go-field">
        What you are negotiating
        <input
          id={`${id}-about`}
          type="text"
          autocomplete="off"
          maxLength={LONGEST}
          value={sheet.about}
          onInput={(event) => onAbout(event.currentTarget.value)}
        />
      </label>
      {kindIds.map((kind) => {
        const { title, prompt, example } = kinds[kind];
        const items = itemsOf(sheet, kind);
        return (
          <fieldset key={kind} class="go-kind" aria-describedby={`${id}-${kind}`}>
            <legend>{title}</legend>
            <div id={`${id}-${kind}`}>
              <p>{prompt}</p>
              <p class="aside">For instance: {example}.</p>
            </div>
            {items.map((item, index) => (
              <ItemFields
                key={item.id}
                item={item}
                name={items.length > 1 ? `${title} ${index + 1}` : title}
                isOnly={items.length === 1}
                onPut={onPut}
                onRemove={onRemove}
              />
            ))}
            <p class="widget-actions">
              <button
                type="button"
                class="chip"
                aria-label={`Add another: ${title}`}
                onClick={() => onAdd(kind)}
              >
                Add another
              </button>
            </p>
          </fieldset>
        );
      })}
    </div>
  );
}

interface ItemProps {
  item: Item;
  /** How assistive technology calls it. */
  name: string;
  isOnly: boolean;
  onPut: (item: Item) => void;
  onRemove: (item: Item) => void;
}

function ItemFields({ item, name, isOnly, onPut, onRemove }: ItemProps) {
  const isBlank = item.text.trim() === '';
  const { ask, question } = questionOf(item);
  return (
    <div class="go-item">
      <textarea
        rows={2}
        data-item={item.id}
        maxLength={LONGEST}
        aria-label={name}
        value={item.text}
        onInput={(event) => onPut({ ...item, text: event.currentTarget.value })}
      />
      {!isBlank && (
        <label class="go-field">
          {ASK[ask]}
          <textarea
            rows={3}
            maxLength={LONGEST}
            aria-label={`${name}: ${ASK[ask].toLowerCase()}`}
            value={question}
            onInput={(event) => onPut({ ...item, question: event.currentTarget.value })}
          />
        </label>
      )}
      {(!isBlank || !isOnly) && (
        <p class="widget-actions">
          {!isBlank && (
            <button
              type="button"
              class="chip"
              aria-label={`${item.question === null ? 'Another wording' : 'Suggest again'}: ${name}`}
              onClick={() =>
                onPut(
                  item.question === null
                    ? { ...item, frame: item.frame + 1 }
                    : { ...item, question: null },
                )
              }
            >
              {item.question === null ? 'Another wording' : 'Suggest again'}
            </button>
          )}
          <button
            type="button"
            class="chip"
            aria-label={`Remove: ${name}`}
            onClick={() => onRemove(item)}
          >
            Remove
          </button>
        </p>
      )}
    </div>
  );
}
