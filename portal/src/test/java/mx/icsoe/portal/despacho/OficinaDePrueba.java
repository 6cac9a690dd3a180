package mx.icsoe.portal.despacho;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratista.DeclararDomicilioSocial;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.contratista.GuardarDatosGenerales;
import mx.icsoe.portal.contratista.GuardarVigencia;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.contratista.VigenciaDelRepse;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.informativas.DeclararContratos;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.notas.DevolverConNotas;
import mx.icsoe.portal.notas.NotaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.AcusePresentado;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.trabajadores.CapturarTrabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import mx.icsoe.portal.usuarios.Servicio;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contratistas de una oficina, cada uno en otro punto, por los mismos casos de uso que las páginas. */
final class OficinaDePrueba {

    static final Cuatrimestre CORRE = new Cuatrimestre(2026, 1);
    static final Cuatrimestre VENCIDO = CORRE.anterior();

    private static final String SERIE = "30001000000500003416";
    private static final Autor AUTOR = new Autor("contratista", SERIE);
    /** Cuando todavía no vencía el plazo de septiembre a diciembre de 2025. */
    private static final Instant EN_ENERO = Instant.parse("2026-01-12T18:00:00Z");

    private final ApplicationContext portal;
    private final RelojDePrueba reloj;

    OficinaDePrueba(ApplicationContext portal) {
        this.portal = portal;
        this.reloj = portal.getBean(RelojDePrueba.class);
    }

    /** Varios, uno en cada punto y otra vez desde el principio. */
    List<Servicio> conTodo(String prefijo, int cuantos) {
        return IntStream.range(0, cuantos).mapToObj(i -> en(prefijo, i)).toList();
    }

    private Servicio en(String prefijo, int i) {
        var servicio = servicio(
                prefijo + "15%02d%02dAA%d".formatted(i / 28 + 1, i % 28 + 1, i % 10),
                NOMBRES.get(i % NOMBRES.size()) + (i < NOMBRES.size() ? "" : " " + (i / NOMBRES.size() + 1)));
        switch (i % 9) {
            case 0 -> sinIniciar(servicio);
            case 1 -> enCapturaAMedias(servicio);
            case 2 -> enFirma(servicio);
            case 3 -> devuelta(servicio);
            case 4 -> presentada(servicio);
            case 5 -> vencida(servicio);
            case 6 -> extemporanea(servicio);
            case 7 -> conRepsePorVencer(servicio, LocalDate.of(2026, 6, 3));
            default -> enCapturaCompleta(servicio);
        }
        return servicio;
    }

    private static final List<String> NOMBRES = List.of(
            "Limpieza Integral del Bajío, S.A. de C.V.",
            "Vigilancia y Custodia Águila, S.A. de C.V.",
            "Mantenimiento Industrial Peñoles, S. de R.L.",
            "Jardines y Áreas Verdes de Querétaro, S.A.",
            "Soluciones de Nómina Ávila, S.C.",
            "Comedores Industriales La Güera, S.A. de C.V.",
            "Obras Eléctricas del Sureste, S.A. de C.V.",
            "Logística y Maniobras Ñuu, S.A. de C.V.",
            "Instalaciones Hidráulicas Zárate, S.A.",
            "Servicios Aeroportuarios Unidos, S.A. de C.V.");

    Servicio servicio(String rfc, String nombre) {
        var id = portal.getBean(Contratistas.class).registrarEntrada(new Rfc(rfc), nombre, SERIE);
        return new Servicio(id, new Rfc(rfc), nombre, EnumSet.allOf(Facultad.class));
    }

    /** El mismo, con esas facultades nada más. */
    static Servicio con(Servicio servicio, Set<Facultad> facultades) {
        return new Servicio(servicio.contratista(), servicio.rfc(), servicio.nombre(), facultades);
    }

    Servicio sinIniciar(Servicio servicio) {
        return servicio;
    }

    /** Tres contratos declarados, uno capturado y sin trabajadores. */
    Ficha enCapturaAMedias(Servicio servicio) {
        var ficha = iniciada(servicio, CORRE, TipoDeInformativa.NORMAL);
        new ContratosDePrueba(portal).agregar(servicio.contratista(), ficha.id());
        declarar(servicio, ficha, 3);
        return ficha;
    }

    Ficha enCapturaSinDeclarar(Servicio servicio) {
        return iniciada(servicio, CORRE, TipoDeInformativa.NORMAL);
    }

    Ficha enCapturaCompleta(Servicio servicio) {
        conDatosGenerales(servicio);
        var ficha = iniciada(servicio, CORRE, TipoDeInformativa.NORMAL);
        var contrato = new ContratosDePrueba(portal).agregar(servicio.contratista(), ficha.id());
        portal.getBean(CapturarTrabajador.class)
                .agregar(
                        servicio.contratista(),
                        contrato.id(),
                        List.of(TrabajadoresDePrueba.nss(1), TrabajadoresDePrueba.curp(1), "500.00", "Trabajadora"),
                        AUTOR);
        declarar(servicio, ficha, 1);
        return ficha;
    }

    Ficha enFirma(Servicio servicio) {
        conDatosGenerales(servicio);
        var ficha = iniciada(servicio, CORRE, TipoDeInformativa.SIN_INFORMACION);
        InformativaDePrueba.enFirma(portal, identidad(servicio), ficha);
        return ficha;
    }

    Ficha devuelta(Servicio servicio) {
        conDatosGenerales(servicio);
        var ficha = iniciada(servicio, CORRE, TipoDeInformativa.NORMAL);
        var enFirma = InformativaDePrueba.enFirma(portal, identidad(servicio), ficha);
        portal.getBean(DevolverConNotas.class)
                .devolver(
                        identidad(servicio),
                        ficha.id(),
                        enFirma.ficha().version(),
                        new NotaId(portal.getBean(Uuid7.class).siguiente()),
                        "Falta un contrato");
        return ficha;
    }

    Ficha presentada(Servicio servicio) {
        conDatosGenerales(servicio);
        var ficha = iniciada(servicio, CORRE, TipoDeInformativa.SIN_INFORMACION);
        InformativaDePrueba.presentada(portal, identidad(servicio), ficha, reloj.instant());
        return ficha;
    }

    /** La del cuatrimestre anterior, con su folio; se presentó cuando dice el reloj. */
    void extemporanea(Servicio servicio) {
        conDatosGenerales(servicio);
        AcusePresentado.de(portal, identidad(servicio));
    }

    /** Una normal del cuatrimestre anterior, presentada, con un contrato que se puede copiar. */
    void conContratosPresentados(Servicio servicio) {
        var ficha = iniciada(servicio, VENCIDO, TipoDeInformativa.NORMAL);
        new ContratosDePrueba(portal)
                .agregar(
                        servicio.contratista(),
                        ficha.id(),
                        ContratosDePrueba.datos(ContratosDePrueba.CONTRATANTE, "Limpieza", VENCIDO.primerDia()));
        InformativaDePrueba.presentada(portal, identidad(servicio), ficha, reloj.instant());
    }

    /** Entró en enero y no presentó lo que entonces corría. */
    void vencida(Servicio servicio) {
        portal.getBean(JdbcClient.class)
                .sql("update contratista.contratista set alta = :alta where contratista_id = :id")
                .param("alta", Timestamp.from(EN_ENERO))
                .param("id", servicio.contratista().valor())
                .update();
        conDatosGenerales(servicio);
    }

    void conRepsePorVencer(Servicio servicio, LocalDate hasta) {
        conDatosGenerales(servicio);
        portal.getBean(GuardarVigencia.class)
                .guardar(servicio.contratista(), Optional.of(new VigenciaDelRepse(hasta)), AUTOR);
    }

    void conDatosGenerales(Servicio servicio) {
        var quien = servicio.contratista();
        var contacto = new Contacto(new Correo("avisos@empresa.mx"), new Telefono("5512345678"), null);
        portal.getBean(GuardarContacto.class).guardar(quien, contacto, 0, AUTOR);
        portal.getBean(DeclararDomicilioSocial.class).responder(quien, true, 0, AUTOR);
        portal.getBean(Documentos.class)
                .recibir(quien, AUTOR, Clase.ACUSE_REPSE, "acuse.pdf", new ByteArrayInputStream(PdfDePrueba.bytes()));
        portal.getBean(GuardarDatosGenerales.class).guardar(quien, AUTOR);
    }

    Ficha iniciada(Servicio servicio, Cuatrimestre cuatrimestre, TipoDeInformativa tipo) {
        return InformativaDePrueba.iniciada(portal, identidad(servicio), cuatrimestre, tipo);
    }

    private void declarar(Servicio servicio, Ficha ficha, int contratos) {
        portal.getBean(DeclararContratos.class)
                .declarar(servicio.contratista(), ficha.id(), ficha.version(), contratos, AUTOR);
    }

    private Identidad identidad(Servicio servicio) {
        return Identidad.conEfirma(servicio.contratista(), servicio.rfc(), servicio.nombre(), SERIE, reloj.instant());
    }
}
