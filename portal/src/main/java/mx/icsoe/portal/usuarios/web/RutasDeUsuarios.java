package mx.icsoe.portal.usuarios.web;

/** Las direcciones de estas páginas. */
final class RutasDeUsuarios {

    static final String LISTA = "/icsoe/usuarios";
    static final String AGREGAR = LISTA + "/agregar";
    static final String ENTRADA = "/icsoe/acceso/capturista";
    static final String OLVIDE = "/icsoe/acceso/olvide";
    static final String MIS_CONTRATISTAS = "/icsoe/mis-contratistas";
    static final String MI_CUENTA = "/icsoe/mi-cuenta";

    /** Lo primero que ve un capturista del contratista que eligió. */
    static final String AL_ELEGIR = "/icsoe/informativas";

    private RutasDeUsuarios() {}
}
