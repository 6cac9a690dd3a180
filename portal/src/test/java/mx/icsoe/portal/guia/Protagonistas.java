package mx.icsoe.portal.guia;

import java.util.Optional;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.navegador.Medida;

/** Quienes recorren la guía: personas inventadas que ninguna otra prueba registra. */
final class Protagonistas {

    private Protagonistas() {}

    static Persona moral(Medida medida) {
        return switch (medida) {
            case ESCRITORIO ->
                new Persona("GUI200115AB3", "GUÍAS Y SERVICIOS DEL NORTE SA DE CV", "", Optional.of(fisica(medida)));
            case TELEFONO -> new Persona("GÑA210301CD8", "GAÑANES & ASOCIADOS SC", "", Optional.of(fisica(medida)));
        };
    }

    static Persona fisica(Medida medida) {
        return switch (medida) {
            case ESCRITORIO -> new Persona("RUGL850214HA4", "LUCÍA RUIZ GARZA", "RUGL850214MDFZRC08", Optional.empty());
            case TELEFONO -> new Persona("LOMA900704KB8", "ARIEL LOYA MORÁN", "LOMA900704HJCPRN04", Optional.empty());
        };
    }
}
