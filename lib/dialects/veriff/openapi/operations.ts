import { eventOperations } from "./events";
import type { Operation } from "./operation";
import { otherOperations } from "./other-checks";
import { pictureOperations } from "./pictures";
import { resultOperations } from "./results";
import { sessionOperations } from "./sessions";

/** Every call there is. */
export const operations: Operation[] = [
  ...sessionOperations,
  ...pictureOperations,
  ...resultOperations,
  ...eventOperations,
  ...otherOperations,
];
