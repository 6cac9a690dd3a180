package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Rutas.Ruta;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Un capturista que agrega a sus formularios lo que la página no trae (de quién es, en qué estado está, qué puede) no
 * cambia nada de otro contratista ni lo que del suyo no le toca (medida W12).
 */
@PruebaDePortal
class ParametrosEscondidosTest {

    private static final Set<Facultad> TODAS = Set.of(Facultad.values());

    /** Del contratista por el que trabaja: lo que solo él cambia. */
    private static final List<String> PROTEGIDAS =
            List.of("contratista", "usuarios", "acceso", "presentacion", "documentos", "periodos");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    @Test
    void ningunParametroEscondidoCambiaLoProtegidoNiLoDeOtro() {
        var dueno = SesionDePrueba.deAlta(portal, "EKU9003173C9");
        var ajeno = SesionDePrueba.deAlta(portal, "XIA190128J61");
        var gloria = CapturistaDePrueba.nuevo(portal)
                .sirveA(dueno.identidad().contratista(), TODAS.toArray(Facultad[]::new));
        Map<String, String> escondidos = escondidos(ajeno);
        var dudas = new SoftAssertions();
        int probadas = 0;
        for (Ruta ruta : Rutas.delProducto(portal)) {
            if (ruta.esGet() || ruta.niegaAlCapturistaCon(TODAS)) {
                continue;
            }
            String direccion = EjemplosDeRutas.de(portal, ruta, dueno);
            var sesion = gloria.sesionPor(dueno.identidad().contratista());
            var antes = foto(ajeno.identidad().contratista());
            var campos = new HashMap<>(escondidos);
            campos.put("_csrf", sesion.ficha());
            int presentadas = presentadas();

            new Navegador(puerto).con(sesion).enviar(direccion, campos);

            dudas.assertThat(foto(ajeno.identidad().contratista()))
                    .as("%s con parámetros escondidos", ruta)
                    .isEqualTo(antes);
            dudas.assertThat(presentadas()).as("presentadas tras %s", ruta).isEqualTo(presentadas);
            probadas++;
        }
        dudas.assertAll();
        assertThat(probadas).as("rutas probadas").isGreaterThan(20);
    }

    private int presentadas() {
        return jdbc.sql("select count(*) from informativas.informativa where estado = 'PRESENTADA'")
                .query(Integer.class)
                .single();
    }

    /** Si de verdad cambiara algo, la foto lo notaría. */
    @Test
    void laFotoNotaUnCambioEnLoDeOtroYEnLoProtegido() {
        var uno = SesionDePrueba.deAlta(portal, "EKU9003173C9").identidad().contratista();
        var ajeno = SesionDePrueba.deAlta(portal, "XIA190128J61");
        var antes = foto(ajeno.identidad().contratista());
        new ContratosDePrueba(portal).normal(ajeno.identidad().contratista());
        var conOtra = foto(ajeno.identidad().contratista());
        CapturistaDePrueba.nuevo(portal).sirveA(uno);

        assertThat(conOtra).isNotEqualTo(antes);
        assertThat(foto(ajeno.identidad().contratista())).isNotEqualTo(conOtra);
    }

    private Map<String, String> escondidos(SesionDePrueba ajeno) {
        var contratos = new ContratosDePrueba(portal);
        var quien = ajeno.identidad().contratista();
        var informativa = contratos.normal(quien);
        var contrato = contratos.agregar(quien, informativa).id();
        String usuario = UsuarioDePrueba.invitado(portal, ajeno.identidad());
        var campos = new HashMap<String, String>();
        for (String nombre : List.of("contratista", "contratistaId", "contratista_id", "quien", "sujeto")) {
            campos.put(nombre, quien.valor().toString());
        }
        for (String nombre : List.of("id", "informativa", "informativaId", "informativa_id", "de", "sobre")) {
            campos.put(nombre, informativa.toString());
        }
        for (String nombre : List.of("contrato", "contratoId", "contrato_id", "origen")) {
            campos.put(nombre, contrato.toString());
        }
        for (String nombre : List.of("usuario", "usuarioId", "capturista", "capturista_id")) {
            campos.put(nombre, usuario);
        }
        for (String nombre : List.of("capturar", "cargar", "enviar", "conEfirma", "antesDeTerminos", "acepto")) {
            campos.put(nombre, "si");
        }
        campos.putAll(Map.of(
                "rfc", "XIA190128J61",
                "estado", "PRESENTADA",
                "folio", "N2612000001",
                "facultades", "CAPTURAR CARGAR_TRABAJADORES ENVIAR_A_FIRMA",
                "version", "1",
                "presentada", "2026-05-01T00:00:00Z",
                "serie", "30001000000500003416",
                "medio", "Efirma",
                "rol", "CONTRATISTA",
                "correo", "intruso@ejemplo.mx"));
        return campos;
    }

    /** Todo lo de un contratista y, de los demás, lo protegido. */
    private Map<String, String> foto(ContratistaId ajeno) {
        var foto = new TreeMap<String, String>();
        jdbc.sql("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'plataforma', 'bitacora')""").query(String.class).list().stream()
                .map(String::valueOf)
                .forEach(tabla -> foto.put(tabla, resumen(tabla, ajeno)));
        return foto;
    }

    private String resumen(String tabla, ContratistaId ajeno) {
        boolean entera =
                PROTEGIDAS.contains(tabla.substring(0, tabla.indexOf('.'))) && !tabla.equals("usuarios.enlace");
        return jdbc.sql("SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM "
                        + tabla + " t WHERE :entera OR t::text LIKE :suyo")
                .param("entera", entera)
                .param("suyo", "%" + ajeno.valor() + "%")
                .query(String.class)
                .single();
    }
}
