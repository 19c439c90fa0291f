export const peoplePath = "/people";

export const personPath = (id: string) => `${peoplePath}/${id}`;

/** Where it is set how everybody signs in. */
export const rulesPath = `${peoplePath}/sign-in`;
