import { renderCartridge } from '../../formats/cartridge/cartridge.ts';
import { loadCourse } from './_course.ts';

export const GET = async () => new Response(renderCartridge(await loadCourse()).slice());
