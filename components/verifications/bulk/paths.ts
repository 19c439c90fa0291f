import { verificationsPath } from "../paths";

export const bulkRunPath = (id: string) => `${verificationsPath}/bulk/${id}`;
