import { saveFile } from '../save-file.ts';
import type { ShownAssignment } from './sheet.ts';

/** The course as data, as far as an assignment takes from it. */
interface Course {
  language: string;
  modules: { id: string; items: CourseItem[] }[];
}
interface CourseItem {
  kind: string;
  id: string;
  title: string;
}
/** What writes the file; it is loaded when it is asked for. */
interface Makers<Part, Whole> {
  courseOfAssignment: (assignment: Part, language: string) => Whole;
  renderCartridge: (course: Whole) => Uint8Array;
}

/** Works the buttons of an assignment's page. */
export function openActions<Part, Whole>(
  root: HTMLElement,
  shown: ShownAssignment,
  load: () => Promise<Makers<Part, Whole>>,
): void {
  const button = (part: string) => root.querySelector(`[data-sheet="${part}"]`);
  const say = (words: string) => {
    const said = button('said');
    if (said) said.textContent = words;
  };
  button('print')?.addEventListener('click', () => print());
  button('cartridge')?.addEventListener('click', async () => {
    say('');
    try {
      const course = await loadCourse(root.dataset.course ?? '');
      const { courseOfAssignment, renderCartridge } = await load();
      const items = shown.items.map((one) => itemOf(one, course));
      const { title, note, due, url } = shown;
      const assignment = { title: title || 'An assignment', note, due, url, items };
      const whole = courseOfAssignment(assignment as Part, course.language);
      const bytes = new Uint8Array(renderCartridge(whole));
      saveFile(new Blob([bytes], { type: 'application/zip' }), 'assignment.imscc');
      say('The cartridge is among your downloads. Import it as a Common Cartridge.');
    } catch {
      say('The cartridge could not be made. Load this page again and try once more.');
    }
  });
}

async function loadCourse(url: string): Promise<Course> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return (await response.json()) as Course;
}

/** A self-test travels with its questions, everything else as a link. */
function itemOf({ item, title, url }: ShownAssignment['items'][number], course: Course) {
  const module = course.modules.find(({ id }) => id === item.id);
  const test = module?.items.find(({ kind }) => kind === 'self-test');
  const id = `${item.kind}-${item.id.replace('/', '-')}`;
  return item.kind === 'self-test' && test ? { ...test, id } : { kind: 'link', id, title, url };
}
