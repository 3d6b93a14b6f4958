import type { APIRoute } from 'astro';
import type { Lesson } from '../../../domain/course/nouns.ts';
import { addresses } from '../../../domain/links/addresses.ts';
import { qrCodeResponse } from '../../_qr-code.ts';
import { everyLesson } from './_routes.ts';

export const getStaticPaths = everyLesson;
export const GET: APIRoute<{ lesson: Lesson }> = ({ props: { lesson } }) =>
  qrCodeResponse(addresses.lesson(lesson.id));
