/** Of the file that is chosen. */
export const maxLogoBytes = 512 * 1024;
