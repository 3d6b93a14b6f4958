import { renderCourseJson } from '../../formats/cartridge/course-json.ts';
import { loadCourse } from './_course.ts';

export const GET = async () => new Response(renderCourseJson(await loadCourse()));
