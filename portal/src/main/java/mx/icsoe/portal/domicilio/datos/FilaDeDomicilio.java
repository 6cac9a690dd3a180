package mx.icsoe.portal.domicilio.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.domicilio.Asentamiento;
import mx.icsoe.portal.domicilio.ClaveColonia;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.Municipio;
import mx.icsoe.portal.domicilio.Numero;
import mx.icsoe.portal.domicilio.TipoVialidad;
import mx.icsoe.portal.domicilio.Vialidad;
import mx.icsoe.portal.nucleo.Autor;
import org.jspecify.annotations.Nullable;

/** Un domicilio como fila de {@code domicilio.domicilio}, de ida y de vuelta. */
final class FilaDeDomicilio {

    private FilaDeDomicilio() {}

    static Map<String, @Nullable Object> parametros(Domicilio domicilio) {
        var parametros = new HashMap<String, @Nullable Object>(deLugar(domicilio.lugar()));
        ponerVialidad(parametros, "vialidad", domicilio.vialidad());
        ponerNumero(parametros, "exterior", domicilio.exterior());
        ponerNumero(parametros, "interior", domicilio.interior());
        ponerVialidad(parametros, "entre1", enesima(domicilio.entreVialidades(), 0));
        ponerVialidad(parametros, "entre2", enesima(domicilio.entreVialidades(), 1));
        ponerVialidad(parametros, "posterior", domicilio.posterior());
        parametros.put("descripcion", domicilio.descripcion());
        return parametros;
    }

    static Domicilio leer(ResultSet fila) throws SQLException {
        var entre = new ArrayList<Vialidad>();
        for (String columna : List.of("entre_1", "entre_2")) {
            Vialidad una = vialidad(fila, columna);
            if (una != null) {
                entre.add(una);
            }
        }
        return new Domicilio(
                lugar(fila),
                exigida(vialidad(fila, "vialidad")),
                numero(fila, "exterior"),
                numero(fila, "interior"),
                entre,
                vialidad(fila, "posterior"),
                fila.getString("descripcion"));
    }

    static String texto(Autor autor) {
        return autor.papel() + ":" + autor.referencia();
    }

    private static Map<String, @Nullable Object> deLugar(Lugar lugar) {
        var parametros = new HashMap<String, @Nullable Object>();
        ClaveColonia colonia = lugar.asentamiento().clave();
        parametros.put("codigoPostal", lugar.codigoPostal().valor());
        parametros.put("entidad", lugar.entidad().clave());
        parametros.put("entidadNombre", lugar.entidad().nombre());
        parametros.put("municipio", lugar.municipio().clave());
        parametros.put("municipioNombre", lugar.municipio().nombre());
        parametros.put("ciudad", lugar.ciudad());
        parametros.put("colonia", colonia == null ? null : colonia.texto());
        parametros.put("coloniaTipo", lugar.asentamiento().tipo());
        parametros.put("coloniaNombre", lugar.asentamiento().nombre());
        parametros.put("porRevisar", lugar.porRevisar());
        return parametros;
    }

    private static void ponerVialidad(
            Map<String, @Nullable Object> parametros, String nombre, @Nullable Vialidad vialidad) {
        parametros.put(
                nombre + "Tipo", vialidad == null ? null : vialidad.tipo().clave());
        parametros.put(nombre + "Nombre", vialidad == null ? null : vialidad.nombre());
    }

    private static void ponerNumero(Map<String, @Nullable Object> parametros, String nombre, @Nullable Numero numero) {
        parametros.put(nombre + "Numerico", numero == null ? null : numero.numerico());
        parametros.put(nombre + "Alfanumerico", numero == null ? null : numero.alfanumerico());
    }

    private static @Nullable Vialidad enesima(List<Vialidad> vialidades, int lugar) {
        return lugar < vialidades.size() ? vialidades.get(lugar) : null;
    }

    private static Lugar lugar(ResultSet fila) throws SQLException {
        String colonia = fila.getString("colonia");
        return new Lugar(
                new CodigoPostal(fila.getString("codigo_postal")),
                new Entidad(fila.getString("entidad"), fila.getString("entidad_nombre")),
                new Municipio(fila.getString("municipio"), fila.getString("municipio_nombre")),
                fila.getString("ciudad"),
                new Asentamiento(
                        colonia == null ? null : ClaveColonia.leer(colonia).orElseThrow(),
                        fila.getString("colonia_tipo"),
                        fila.getString("colonia_nombre")));
    }

    private static @Nullable Vialidad vialidad(ResultSet fila, String columna) throws SQLException {
        String tipo = fila.getString(columna + "_tipo");
        return tipo == null
                ? null
                : new Vialidad(TipoVialidad.leer(tipo).orElseThrow(), fila.getString(columna + "_nombre"));
    }

    private static Vialidad exigida(@Nullable Vialidad vialidad) {
        if (vialidad == null) {
            throw new IllegalStateException("todo domicilio guardado tiene vialidad");
        }
        return vialidad;
    }

    private static @Nullable Numero numero(ResultSet fila, String columna) throws SQLException {
        String numerico = fila.getString(columna + "_numerico");
        String alfanumerico = fila.getString(columna + "_alfanumerico");
        return numerico == null && alfanumerico == null ? null : new Numero(numerico, alfanumerico);
    }
}
