/**
 * The third file of the client, `static/js/openpgp.js`: OpenPGP.js, and what ep_ag asks of it. Loaded
 * when somebody encrypts minutes, and by nobody else.
 */
import {encryptFor} from './encrypt';

window.ep_ag_encrypt = encryptFor;
