package mx.icsoe.portal.llaves.web;

import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;

/**
 * Cómo se mostrará una cuenta en el dispositivo de su dueño, que puede tener las de muchos RFC: el contratista, por el
 * suyo y su nombre; el capturista, por su nombre, porque su CURP no sale de aquí.
 */
record Rotulo(String corto, String largo) {

    static Rotulo de(EnSesion quien) {
        return switch (quien) {
            case CapturistaEnSesion capturista -> delCapturista(capturista);
            case Identidad identidad ->
                identidad
                        .capturista()
                        .map(Rotulo::delCapturista)
                        .orElseGet(() -> new Rotulo(identidad.rfc().valor(), identidad.nombre()));
        };
    }

    private static Rotulo delCapturista(CapturistaEnSesion capturista) {
        return new Rotulo(capturista.nombre(), capturista.nombre());
    }

    /** Sin datos: lleva los del titular. */
    @Override
    public String toString() {
        return "Rotulo[]";
    }
}
