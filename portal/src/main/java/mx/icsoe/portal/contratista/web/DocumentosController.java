package mx.icsoe.portal.contratista.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.contratista.ConsultarDatosGenerales;
import mx.icsoe.portal.contratista.GuardarDatosGenerales;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.contratista.Seccion;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.documentos.MotivoDeRechazo;
import mx.icsoe.portal.documentos.Recepcion;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** «Carga y adjunto de documentos» y el «Guardar» final (pasos 16 a 18). */
@Controller
@Acceso(value = Rol.CONTRATISTA, conEfirma = true)
@RequestMapping("/icsoe/contratista/documentos")
class DocumentosController {

    private static final String CAMPO = "acuse";

    private final ConsultarDatosGenerales consulta;
    private final GuardarDatosGenerales guardar;
    private final Documentos documentos;
    private final ResumenDeDatos resumen;
    private final CampoDeVigencia campo;

    DocumentosController(
            ConsultarDatosGenerales consulta,
            GuardarDatosGenerales guardar,
            Documentos documentos,
            ResumenDeDatos resumen,
            CampoDeVigencia campo) {
        this.consulta = consulta;
        this.guardar = guardar;
        this.documentos = documentos;
        this.resumen = resumen;
        this.campo = campo;
    }

    /** También llega aquí, con su motivo, quien mandó un archivo que no cabe ni en la petición. */
    @GetMapping
    Pagina ver(
            Identidad identidad,
            Recuperado recuperado,
            @RequestAttribute(name = "documentos.rechazo", required = false) @Nullable MotivoDeRechazo rechazo) {
        return rechazo == null
                ? pagina(
                        identidad,
                        List.of(),
                        recuperado.uno(CampoDeVigencia.CAMPO).orElse(null))
                : pagina(identidad, List.of(rechazo.en(CAMPO)), null).conEstado(HttpStatus.CONTENT_TOO_LARGE);
    }

    /** Recibe el acuse sin terminar el registro, para poder verlo antes de «Guardar». */
    @Limitado(Limite.CARGA_POR_CONTRATISTA)
    @PostMapping("/acuse")
    Pagina adjuntar(
            Identidad identidad,
            @RequestParam(CAMPO) @Nullable MultipartFile acuse,
            @RequestParam(name = CampoDeVigencia.CAMPO, required = false) @Nullable String vigencia) {
        var faltas = Stream.of(recibir(identidad, acuse), campo.guardar(identidad, vigencia))
                .flatMap(Optional::stream)
                .toList();
        return faltas.isEmpty()
                ? Pagina.irA(Seccion.ACUSE_REPSE.ruta())
                : pagina(identidad, faltas, vigencia).conFaltas();
    }

    /** Si se eligió un archivo y no se adjuntó antes, lo recibe también: nadie pierde lo que eligió. */
    @Limitado(Limite.CARGA_POR_CONTRATISTA)
    @PostMapping
    Pagina guardar(
            Identidad identidad,
            @RequestParam(name = CAMPO, required = false) @Nullable MultipartFile acuse,
            @RequestParam(name = CampoDeVigencia.CAMPO, required = false) @Nullable String vigencia) {
        var rechazo = traeArchivo(acuse) ? recibir(identidad, acuse) : Optional.<Falta>empty();
        var dudosa = campo.guardar(identidad, vigencia);
        if (rechazo.isPresent() || dudosa.isPresent()) {
            return pagina(identidad, faltas(identidad, rechazo, dudosa), vigencia)
                    .conFaltas();
        }
        return switch (guardar.guardar(identidad.contratista(), identidad.autor())) {
            case GuardarDatosGenerales.Resultado.Guardados guardados -> Pagina.irA("/icsoe/contratista/guardados");
            case GuardarDatosGenerales.Resultado.Incompletos incompletos ->
                pagina(identidad, faltas(identidad, Optional.empty(), Optional.empty()), vigencia)
                        .conFaltas();
        };
    }

    @GetMapping("/eliminar")
    Pagina preguntarSiEliminar(Identidad identidad) {
        var acuse = consulta.de(identidad.contratista()).acuse();
        return acuse.isPresent()
                ? Pagina.de("contratista/eliminarAcuse", "acuse", acuse.get())
                : Pagina.irA(Seccion.ACUSE_REPSE.ruta());
    }

    @PostMapping("/eliminar")
    Pagina eliminar(Identidad identidad) {
        documentos
                .vigente(identidad.contratista(), Clase.ACUSE_REPSE)
                .ifPresent(acuse -> documentos.eliminar(identidad.contratista(), identidad.autor(), acuse.id()));
        return Pagina.irA(Seccion.ACUSE_REPSE.ruta());
    }

    private Optional<Falta> recibir(Identidad identidad, @Nullable MultipartFile archivo) {
        if (archivo == null) {
            return Optional.of(MotivoDeRechazo.SIN_ARCHIVO.en(CAMPO));
        }
        String nombre = archivo.getOriginalFilename();
        try (var contenido = archivo.getInputStream()) {
            var recepcion = documentos.recibir(
                    identidad.contratista(),
                    identidad.autor(),
                    Clase.ACUSE_REPSE,
                    nombre == null ? "" : nombre,
                    contenido);
            return switch (recepcion) {
                case Recepcion.Recibido recibido -> Optional.empty();
                case Recepcion.Rechazado(var motivo) -> Optional.of(motivo.en(CAMPO));
            };
        } catch (IOException alLeer) {
            throw new UncheckedIOException(alLeer);
        }
    }

    private static boolean traeArchivo(@Nullable MultipartFile archivo) {
        return archivo != null && (archivo.getSize() > 0 || !"".equals(archivo.getOriginalFilename()));
    }

    /** Todo lo que falta, de una vez; lo de otras secciones enlaza a ellas. */
    private List<Falta> faltas(Identidad identidad, Optional<Falta> rechazo, Optional<Falta> dudosa) {
        var faltas = new ArrayList<Falta>();
        for (Seccion pendiente : consulta.de(identidad.contratista()).pendientes()) {
            faltas.add(
                    switch (pendiente) {
                        case CONTACTO -> MotivoDeContratista.FALTA_CONTACTO.en(pendiente.ruta());
                        case DOMICILIO_SOCIAL -> MotivoDeContratista.FALTA_DOMICILIO.en(pendiente.ruta());
                        case ACUSE_REPSE -> rechazo.orElse(MotivoDeRechazo.SIN_ARCHIVO.en(CAMPO));
                    });
        }
        if (faltas.isEmpty()) {
            rechazo.ifPresent(faltas::add);
        }
        dudosa.ifPresent(faltas::add);
        return List.copyOf(faltas);
    }

    /** Con lo escrito en el campo, si se mandó, o con lo guardado. */
    private Pagina pagina(Identidad identidad, List<Falta> faltas, @Nullable String vigencia) {
        var datos = consulta.de(identidad.contratista());
        return Pagina.de(
                "contratista/documentos",
                Map.of(
                        "datos",
                        datos,
                        "resumen",
                        resumen.de(datos),
                        "vigencia",
                        vigencia == null ? campo.texto(identidad.contratista()) : vigencia,
                        "faltas",
                        faltas));
    }
}
