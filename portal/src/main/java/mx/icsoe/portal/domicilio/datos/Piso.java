package mx.icsoe.portal.domicilio.datos;

/**
 * Lo menos que un catálogo debe traer para creerle: un archivo truncado retiraría medio país.
 *
 * @param renglones colonias
 * @param entidades distintas, de las 32
 */
record Piso(int renglones, int entidades) {

    void exigir(int renglonesRecibidos, int entidadesRecibidas) throws CatalogoRechazado {
        if (renglonesRecibidos < renglones) {
            throw new CatalogoRechazado("El archivo trae " + renglonesRecibidos + " colonias y se esperan al menos "
                    + renglones + " (icsoe.catalogo-postal.renglones-minimos): parece incompleto.");
        }
        if (entidadesRecibidas < entidades) {
            throw new CatalogoRechazado("El archivo trae " + entidadesRecibidas + " entidades y se esperan al menos "
                    + entidades + " (icsoe.catalogo-postal.entidades-minimas): parece incompleto.");
        }
    }
}
