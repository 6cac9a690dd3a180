package mx.icsoe.portal.contratos;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratos.lotes.PrepararLote;
import mx.icsoe.portal.contratos.lotes.RenglonDeArchivo;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.IniciarInformativa;
import mx.icsoe.portal.informativas.Inicio;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationContext;

/** Pone informativas en captura con contratos, por los mismos casos de uso que las páginas. */
public final class ContratosDePrueba {

    public static final Cuatrimestre ENERO_A_ABRIL = new Cuatrimestre(2026, 1);
    public static final Cuatrimestre ANTERIOR = ENERO_A_ABRIL.anterior();
    public static final String CONTRATANTE = "XIA190128J61";
    public static final Autor AUTOR = new Autor("contratista", "30001000000500003416");

    private final ApplicationContext portal;

    public ContratosDePrueba(ApplicationContext portal) {
        this.portal = portal;
    }

    public ContratistaId alta(String rfc) {
        return portal.getBean(Contratistas.class)
                .registrarEntrada(new Rfc(rfc), "Contratista de prueba", AUTOR.referencia());
    }

    public InformativaId normal(ContratistaId contratista) {
        return iniciar(contratista, ENERO_A_ABRIL, TipoDeInformativa.NORMAL);
    }

    public InformativaId iniciar(ContratistaId contratista, Cuatrimestre cuatrimestre, TipoDeInformativa tipo) {
        return switch (portal.getBean(IniciarInformativa.class).iniciar(contratista, cuatrimestre, tipo, AUTOR)) {
            case Inicio.Iniciada(var ficha) -> ficha.id();
            case Inicio.HayOtra(var otra) -> throw new AssertionError("hay otra en preparación: " + otra.id());
            case Inicio.Impedida(var motivo) -> throw new AssertionError(motivo.codigo());
        };
    }

    public ContratoId nuevoId() {
        return new ContratoId(portal.getBean(Uuid7.class).siguiente());
    }

    public Contrato agregar(ContratistaId contratista, InformativaId informativa, DatosDelContrato datos) {
        var guardado = portal.getBean(AgregarContrato.class).agregar(contratista, informativa, nuevoId(), datos, AUTOR);
        return ((Guardado.Listo) guardado).contrato();
    }

    public Contrato agregar(ContratistaId contratista, InformativaId informativa) {
        return agregar(contratista, informativa, datos(CONTRATANTE, "Limpieza de oficinas"));
    }

    /** Un contrato que empieza el primer día de enero a abril, con los domicilios iguales a los fiscales. */
    public static DatosDelContrato datos(String rfc, String objeto) {
        return datos(rfc, objeto, ENERO_A_ABRIL.primerDia());
    }

    public static DatosDelContrato datos(String rfc, String objeto, LocalDate inicio) {
        return new DatosDelContrato(
                contratante(rfc),
                objeto,
                new ServicioContratado("AR129038/2024", "Servicios de limpieza"),
                inicio,
                Optional.empty(),
                true,
                true);
    }

    public static Contratante contratante(String rfc) {
        return new Contratante(
                new Rfc(rfc),
                "Beneficiaria de Prueba",
                new Correo("compras@beneficiaria.mx"),
                new Telefono("5512345678"),
                Optional.empty());
    }

    /** Con los domicilios distintos de los fiscales, por ubicar. */
    public static DatosDelContrato conDomicilios(DatosDelContrato datos) {
        return new DatosDelContrato(
                datos.contratante(), datos.objeto(), datos.servicio(), datos.inicio(), datos.termino(), false, false);
    }

    /** Una dirección que existe para una ruta de contratos de quien se diga, con una informativa en captura. */
    public static String direccion(ApplicationContext portal, Identidad quien, String patron) {
        var prueba = new ContratosDePrueba(portal);
        var informativa = prueba.normal(quien.contratista());
        var contrato = prueba.agregar(quien.contratista(), informativa);
        var ficha = portal.getBean(Informativas.class)
                .buscar(quien.contratista(), informativa)
                .orElseThrow()
                .ficha();
        var lote = portal.getBean(PrepararLote.class)
                .deArchivo(ficha, "contratos.csv", List.of(renglon(contrato.datos())), quien.autor());
        return patron.replace("{informativa}", informativa.toString())
                .replace("{contrato}", contrato.id().toString())
                .replace("{lote}", lote.toString());
    }

    private static RenglonDeArchivo renglon(DatosDelContrato datos) {
        return new RenglonDeArchivo(
                2,
                Stream.of(CamposDelContrato.values())
                        .map(campo -> campo.texto(datos))
                        .toList());
    }

    /** Presenta sin firma: solo el paso del ciclo de vida. */
    public void presentar(Identidad quien, InformativaId informativa) {
        var ficha = portal.getBean(Informativas.class)
                .buscar(quien.contratista(), informativa)
                .orElseThrow()
                .ficha();
        InformativaDePrueba.presentada(
                portal, quien, ficha, portal.getBean(InstantSource.class).instant());
    }
}
