import { renderMoodleXml } from '../../formats/moodle-xml.ts';
import { loadCourse } from './_course.ts';

export const GET = async () => new Response(renderMoodleXml(await loadCourse()));
