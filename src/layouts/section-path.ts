import {
  aboutPath,
  boardsPath,
  claimsPath,
  methodologyPath,
  modelsPath,
  newsPath,
  organizationsPath,
  recordsPath,
  timelinePath,
} from '../addresses/paths.ts';
import type { Language } from '../domain/localized.ts';
import type { Section } from './section.ts';

/** The address of a section’s first page. */
export function sectionPath(section: Section, language: Language): string {
  switch (section) {
    case 'timeline':
      return timelinePath(language);
    case 'news':
      return newsPath(language);
    case 'boards':
      return boardsPath(language);
    case 'models':
      return modelsPath(language);
    case 'organizations':
      return organizationsPath(language);
    case 'claims':
      return claimsPath(language);
    case 'records':
      return recordsPath(language);
    case 'methodology':
      return methodologyPath(language);
    case 'about':
      return aboutPath(language);
  }
}
