import { text } from "@/lib/core/text";

type Lines = {
  /** A line as it is kept; undefined where it is not what is asked for. */
  read: (line: string) => string | undefined;
  wrong: (line: string) => string;
  most: number;
  tooMany: string;
};

/** One value a line, as a form says it; empty lines are nothing, and what is there twice is there once. */
export const linesOf = ({ read, wrong, most, tooMany }: Lines) =>
  text(20_000)
    .transform((lines) => lines.split(/[\s,]+/).filter(Boolean))
    .transform((lines, check) => {
      const values = lines.flatMap((line) => {
        const value = read(line);
        if (!value) check.addIssue(wrong(line.slice(0, 80)));
        return value ? [value] : [];
      });
      if (values.length > most) check.addIssue(tooMany);
      return [...new Set(values)];
    });
