package mx.icsoe.portal.plataforma.web;

/** Sabe cuántos avisos le faltan por leer a quien está en sesión; el menú lo dice en toda página. */
@FunctionalInterface
public interface CuentaDeAvisos {

    int sinLeer(EnSesion quien);
}
