/** The version of the add-on, as package.json has it (a test holds them together): a publication says what wrote it. */
export const ADD_ON_VERSION = '0.1.0';
