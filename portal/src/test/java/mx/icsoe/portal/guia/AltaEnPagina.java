package mx.icsoe.portal.guia;

/** Guía 7: lo que hace el contratista con sus capturistas. */
record AltaEnPagina(Mano mano) {

    private static final String NOMBRE = "Gloria Hernández García";

    void invitar(String curp, String correo) {
        mano.ir("/icsoe/inicio");
        mano.leer("07-00-inicio");
        mano.ir("/icsoe/usuarios");
        mano.mirar("07-01-lista-vacia");
        mano.seguir("Agregar capturista");
        mano.enTitulo("Agregar capturista");
        mano.mirar("07-02-agregar");
        mano.escribir("CURP", curp.substring(0, 17));
        mano.escribir("Correo electrónico", correo);
        mano.pulsar("Enviar invitación");
        mano.lee("La CURP no está bien escrita");
        mano.mirar("07-03-faltas");
        mano.escribir("CURP", curp);
        mano.escribir("Nombre completo", NOMBRE);
        mano.escribir("Correo electrónico, otra vez", correo);
        mano.elegir("Cargar trabajadores: uno por uno o por archivo");
        mano.pulsar("Enviar invitación");
        mano.lee("Invitación enviada");
        mano.mirar("07-04-invitado");
        mano.ir("/icsoe/usuarios");
        mano.mirar("07-07-lista");
    }

    /** Después de que acepta. */
    void suspender() {
        mano.seguir(NOMBRE);
        mano.enTitulo(NOMBRE);
        mano.mirar("07-05-activo");
        mano.pulsar("Suspender");
        mano.lee("Capturista suspendido");
        mano.mirar("07-06-suspendido");
        mano.pulsar("Reactivar");
        mano.lee("Capturista reactivado");
        mano.seguir("Dar de baja");
        mano.enTitulo("¿Dar de baja al capturista?");
        mano.mirar("07-08-quitar");
    }
}
