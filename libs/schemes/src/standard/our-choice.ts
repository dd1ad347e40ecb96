/** What no published text says and this portal decided; screens and letters say it in words. */
export const OUR_CHOICE = 'Keuze van dit portaal';
