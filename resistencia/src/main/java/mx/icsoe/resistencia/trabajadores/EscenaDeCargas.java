package mx.icsoe.resistencia.trabajadores;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mx.icsoe.portal.contratos.AgregarContrato;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.Guardado;
import mx.icsoe.portal.contratos.ServicioContratado;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.IniciarInformativa;
import mx.icsoe.portal.informativas.Inicio;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.Cargas;
import mx.icsoe.portal.trabajadores.RecibirCarga;
import mx.icsoe.resistencia.PortalMedido;
import mx.icsoe.resistencia.SesionMedida;

/** Un contratista con una informativa en captura, a la que se agregan contratos vacíos. */
final class EscenaDeCargas {

    private static final Autor AUTOR = new Autor("contratista", "30001000000500003416");
    private static final long MIRADA = 5;

    private final PortalMedido portal;
    private final SesionMedida sesion;
    private final InformativaId informativa;

    EscenaDeCargas(PortalMedido portal, String rfc) {
        this.portal = portal;
        this.sesion = SesionMedida.abrir(portal, new Rfc(rfc));
        var inicio = portal.contexto()
                .getBean(IniciarInformativa.class)
                .iniciar(sesion.contratista(), periodo(), TipoDeInformativa.NORMAL, AUTOR);
        if (!(inicio instanceof Inicio.Iniciada(var ficha))) {
            throw new IllegalStateException("no se inició: " + inicio);
        }
        this.informativa = ficha.id();
    }

    private static Cuatrimestre periodo() {
        return Cuatrimestre.de(LocalDate.now(ZoneId.of("America/Mexico_City")));
    }

    SesionMedida sesion() {
        return sesion;
    }

    ContratoId contrato() {
        var id = new ContratoId(portal.contexto().getBean(Uuid7.class).siguiente());
        var datos = new DatosDelContrato(
                new Contratante(
                        new Rfc("XIA190128J61"),
                        "Beneficiaria medida",
                        new Correo("compras@beneficiaria.mx"),
                        new Telefono("5512345678"),
                        Optional.empty()),
                "Limpieza de oficinas " + id,
                new ServicioContratado("AR129038/2024", "Servicios de limpieza"),
                periodo().primerDia(),
                Optional.empty(),
                true,
                true);
        var guardado = portal.contexto()
                .getBean(AgregarContrato.class)
                .agregar(sesion.contratista(), informativa, id, datos, AUTOR);
        if (guardado instanceof Guardado.Listo(Contrato contrato)) {
            return contrato.id();
        }
        throw new IllegalStateException("no se agregó el contrato: " + guardado);
    }

    /** Deja un archivo formado en la cola de un contrato nuevo. */
    CargaId formar(long desde, int filas) {
        String archivo = LongStream.range(desde, desde + filas)
                .mapToObj(numero -> new Persona(numero).renglon())
                .collect(Collectors.joining("\n", "NSS,CURP,SBC\n", "\n"));
        return portal.contexto()
                .getBean(RecibirCarga.class)
                .recibir(
                        sesion.contratista(),
                        contrato(),
                        "trabajadores.csv",
                        new ByteArrayInputStream(archivo.getBytes(StandardCharsets.US_ASCII)),
                        AUTOR)
                .orElseThrow();
    }

    String ruta(ContratoId contrato) {
        return "/icsoe/informativas/" + informativa + "/contratos/" + contrato + "/trabajadores/archivo";
    }

    /** Sube a un contrato nuevo un archivo de ese intervalo de personas; segundos hasta que quedan guardadas. */
    double subir(Subida subida, Path carpeta, long desde, int filas) throws IOException, InterruptedException {
        ContratoId contrato = contrato();
        Path cuerpo = subida.preparar(carpeta, ruta(contrato), desde, filas);
        long inicio = System.nanoTime();
        esperar(subida.subir(ruta(contrato), cuerpo), filas);
        double segundos = (System.nanoTime() - inicio) / 1e9;
        Files.delete(cuerpo);
        return segundos;
    }

    /** De donde se descargan los trabajadores de toda la informativa. */
    String tabla(String formato) {
        return "/icsoe/informativas/" + informativa + "/trabajadores/tabla." + formato;
    }

    /** Espera a que termine, y exige que haya entrado entero. */
    void esperar(CargaId id, int filas) throws InterruptedException {
        Carga carga = buscar(id);
        while (carga.estado().enCurso()) {
            Thread.sleep(MIRADA);
            carga = buscar(id);
        }
        if (carga.listos() != filas || carga.conError() != 0) {
            throw new IllegalStateException(
                    "entraron " + carga.listos() + " de " + filas + ", " + carga.conError() + " con error");
        }
    }

    private Carga buscar(CargaId id) {
        return portal.contexto()
                .getBean(Cargas.class)
                .buscar(sesion.contratista(), id)
                .orElseThrow();
    }
}
