import type { AssignmentItem } from '../../domain/assignment/assignment.ts';
import type { KnownItems } from '../../domain/assignment/known-items.ts';
import { parseRange } from '../../domain/assignment/range.ts';
import { parseToolAddress } from '../../domain/assignment/tool-address.ts';
import { formatTime } from '../../domain/time/format-time.ts';
import { Pick } from './Pick.tsx';

interface Props {
  known: KnownItems;
  onAdd: (item: AssignmentItem) => void;
  onFault: (sentence: string) => void;
}

const read = (form: HTMLFormElement, name: string) => String(new FormData(form).get(name) ?? '');

/** The four kinds of thing that can be chosen. */
export function Choices({ known, onAdd, onFault }: Props) {
  const take = (result: { item: AssignmentItem } | { fault: string }) =>
    'fault' in result ? onFault(result.fault) : onAdd(result.item);
  const chapters = known.chapters.map(({ id, title, startSeconds, endSeconds }) => ({
    id,
    title: `${title}, ${formatTime(startSeconds)} to ${formatTime(endSeconds)}`,
  }));
  const lessons = known.lessons.map(({ id, order, title }) => ({
    id,
    title: `${order}. ${title}`,
  }));
  const addTool = (id: string, form: HTMLFormElement) => {
    const address = read(form, 'address');
    take(
      address.trim() === ''
        ? { item: { kind: 'tool', id, state: '' } }
        : parseToolAddress(address, known, location.href),
    );
  };
  return (
    <>
      <Pick
        label="Chapter"
        options={chapters}
        onAdd={(id, form) => {
          const chapter = known.chapters.find((one) => one.id === id);
          if (chapter) take(parseRange(chapter, read(form, 'from'), read(form, 'to')));
        }}
      >
        <label>
          from <input name="from" size={5} placeholder="start" />
        </label>
        <label>
          to <input name="to" size={5} placeholder="end" />
        </label>
      </Pick>
      <Pick label="Lesson" options={lessons} onAdd={(id) => onAdd({ kind: 'lesson', id })} />
      <Pick
        label="Self-test"
        options={lessons.filter((_, at) => (known.lessons[at]?.items.length ?? 0) > 0)}
        onAdd={(id) => onAdd({ kind: 'self-test', id })}
      />
      <Pick label="Tool" options={known.tools} onAdd={addTool}>
        <label>
          its address, with your numbers <input name="address" type="text" />
        </label>
      </Pick>
    </>
  );
}
