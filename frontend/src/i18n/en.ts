import home from './en/home.json';
import shell from './en/shell.json';
import signIn from './en/sign-in.json';
import ui from './en/ui.json';

/** The English shell, fetched when somebody switches. */
export default { home, shell, signIn, ui };
