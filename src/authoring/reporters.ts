import { visibleControls } from '../domain/control-character.ts';
import { formatProblem, type Problem } from '../domain/problem.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How a stretch of text is set off in a terminal; the identity where there is no colour. */
export type Paint = (style: 'red' | 'yellow' | 'green' | 'dim', text: string) => string;

/** The problems as lines in a format: for people, for programs, or for annotations on GitHub. */
export function report(problems: readonly Problem[], format: ReportFormat, paint: Paint): string[] {
  switch (format) {
    case 'text':
      return problems.map((problem) => textLine(problem, paint));
    case 'json':
      return [JSON.stringify(problems, null, 2)];
    case 'github':
      return problems.map(githubLine);
  }
}

function textLine(problem: Problem, paint: Paint): string {
  const mark = problem.severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  return `${mark} ${formatProblem(problem)}`;
}

/** A workflow command, which GitHub shows beside the line of the change. */
function githubLine(problem: Problem): string {
  const { file, line, column, code, severity } = problem;
  const field = problem.field === '' ? '' : `${problem.field}: `;
  const hint = problem.hint === '' ? '' : `; ${problem.hint}`;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return visibleControls(`::${severity} ${place}::${message(`${field}${problem.message}${hint}`)}`);
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
