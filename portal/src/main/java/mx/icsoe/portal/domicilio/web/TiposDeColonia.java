package mx.icsoe.portal.domicilio.web;

import java.util.List;

/** Lo que puede ser un asentamiento que se escribe a mano; los más comunes, como los nombran la gente e INEGI. */
final class TiposDeColonia {

    static final List<String> TODOS = List.of(
            "Colonia",
            "Fraccionamiento",
            "Barrio",
            "Pueblo",
            "Unidad habitacional",
            "Conjunto habitacional",
            "Condominio",
            "Residencial",
            "Ampliación",
            "Ejido",
            "Ranchería",
            "Rancho",
            "Hacienda",
            "Granja",
            "Villa",
            "Parque industrial",
            "Zona industrial",
            "Aeropuerto",
            "Puerto",
            "Otro");

    private TiposDeColonia() {}
}
