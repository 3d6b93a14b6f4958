import type { CourseExport } from './course.ts';

/** The course as data, from which a browser makes the cartridge of an assignment. */
export const renderCourseJson = (course: CourseExport): string =>
  `${JSON.stringify({ version: 1, ...course }, null, 1)}\n`;
