import { getCollection } from 'astro:content';
import type { Lesson, Module } from '../domain/course/nouns.ts';
import { loadLessons } from './lessons.ts';

/** A module with its published lessons, in the order of the course. */
export interface ModuleOfCourse extends Module {
  lessons: Lesson[];
}

/** Every module that has a published lesson, in the order of their first lessons. */
export async function loadModules(): Promise<ModuleOfCourse[]> {
  const [modules, lessons] = [await getCollection('modules'), await loadLessons()];
  return modules
    .map(({ data }) => ({ ...data, lessons: lessons.filter(({ module }) => module === data.id) }))
    .filter(({ lessons }) => lessons.length > 0)
    .sort((one, other) => (one.lessons[0]?.order ?? 0) - (other.lessons[0]?.order ?? 0));
}
