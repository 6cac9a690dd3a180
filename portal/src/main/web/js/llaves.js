/** Solo para las páginas que ofrecen una llave de acceso: las demás no lo bajan. */
import { ganchos } from './interfaz/ganchos.js';
import { iniciarLlave } from './llaves/llave.js';

ganchos(document, 'llave').forEach(iniciarLlave);
