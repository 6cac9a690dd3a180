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

    /** Quien recorre las guías 2 a 6; sus datos generales ya están. */
    static Persona informante(Medida medida) {
        return switch (medida) {
            case ESCRITORIO ->
                new Persona("LMP170322QA4", "LIMPIEZA Y MANTENIMIENTO DEMO SA DE CV", "", Optional.of(fisica(medida)));
            case TELEFONO -> new Persona("LMP170323QA0", "LIMPIEZA MÓVIL DEMO SC", "", Optional.of(fisica(medida)));
        };
    }

    /** Persona física sin contratos. */
    static Persona sinContratos(Medida medida) {
        return switch (medida) {
            case ESCRITORIO -> new Persona("SOVM810305JT1", "MARINA SOTO VEGA", "SOVM810305MDFTGR07", Optional.empty());
            case TELEFONO -> new Persona("BECR790612KA3", "RAÚL BECERRA CANO", "BECR790612HJCCNL02", Optional.empty());
        };
    }
}
