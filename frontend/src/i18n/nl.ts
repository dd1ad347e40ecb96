import home from './nl/home.json';
import shell from './nl/shell.json';
import signIn from './nl/sign-in.json';
import ui from './nl/ui.json';

/** What comes with the first load. A feature's texts come with its route (`featureTexts`). */
export default { home, shell, signIn, ui };
