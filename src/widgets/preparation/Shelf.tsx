import type { OnDevice } from './desk.ts';

interface ShelfProps extends OnDevice {
  /** The sheet that is shown. */
  id: string;
  onDelete: (id: string) => void;
}

/** Where the words are, and the sheets that have some. */
export function Shelf({ id: shown, shelf, isKept, onDelete }: ShelfProps) {
  return (
    <>
      <p class={isKept ? 'aside' : 'field-error'}>
        {isKept
          ? 'These words and the names of your alternatives stay in this browser. The address holds the numbers alone. Your limit is one of them, so think before you send it.'
          : 'This browser keeps nothing for this page: your words are gone when you leave it. The numbers are in the address.'}
      </p>
      {shelf.length > 0 && (
        <details>
          <summary>Sheets with words on this device: {shelf.length}</summary>
          <ul>
            {shelf.map(({ id, query, notes }) => {
              const about = notes.about.trim() || 'A sheet without a name';
              return (
                <li key={id}>
                  {id === shown ? (
                    `${about}, this one`
                  ) : (
                    <a href={query} target="_self">
                      {about}
                    </a>
                  )}
                  {' · '}
                  <button
                    type="button"
                    class="as-link"
                    aria-label={`Delete its words: ${about}`}
                    onClick={() => onDelete(id)}
                  >
                    Delete its words
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}
