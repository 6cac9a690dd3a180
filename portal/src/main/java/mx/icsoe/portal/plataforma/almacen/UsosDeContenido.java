package mx.icsoe.portal.plataforma.almacen;

import mx.icsoe.portal.nucleo.Huella;

/** Cada módulo que guarda en el almacén dice qué contenidos usa; lo que nadie usa es un huérfano. */
public interface UsosDeContenido {

    boolean usa(Huella huella);
}
