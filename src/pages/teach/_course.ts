import { loadCourseExport } from '../../catalog/course-export.ts';
import { absolute, SITE_NAME } from '../../site.ts';

/** The course with this site's own addresses. */
export const loadCourse = () => loadCourseExport(SITE_NAME, absolute);
