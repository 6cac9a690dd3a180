package mx.icsoe.portal.presentacion.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.presentacion.MotivoDePresentacion;
import mx.icsoe.portal.presentacion.VerificarFolio;
import mx.icsoe.portal.presentacion.VerificarPdf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Cualquiera comprueba un acuse: por su folio, por su código QR o con el archivo mismo. */
@Controller
@Acceso(Rol.PUBLICO)
class VerificarController {

    private static final long TOPE_DE_BYTES = 10L * 1024 * 1024;
    private static final String NADA = "";

    private final VerificarFolio folios;
    private final VerificarPdf archivos;

    VerificarController(VerificarFolio folios, VerificarPdf archivos) {
        this.folios = folios;
        this.archivos = archivos;
    }

    @GetMapping("/verificar")
    Pagina pregunta(@RequestParam Optional<String> folio) {
        return folio.map(escrito -> Folio.leer(escrito)
                        .map(leido -> Pagina.irA("/verificar/" + leido))
                        .orElseGet(() -> pregunta(escrito, MotivoDePresentacion.FOLIO_MAL_ESCRITO.en("folio"))
                                .conFaltas()))
                .orElseGet(() -> pagina(NADA, NADA, List.of()));
    }

    @Limitado(Limite.VERIFICACION_POR_DIRECCION)
    @GetMapping("/verificar/{folio:[A-Za-z0-9]+}")
    Pagina folio(@PathVariable String folio) {
        Optional<Folio> leido = Folio.leer(folio);
        if (leido.isEmpty()) {
            return pregunta(folio, MotivoDePresentacion.FOLIO_MAL_ESCRITO.en("folio"))
                    .conEstado(HttpStatus.NOT_FOUND);
        }
        return folios.verificar(leido.get())
                .map(publicado -> verificado(publicado, false))
                .orElseGet(() -> pregunta(folio, MotivoDePresentacion.FOLIO_DESCONOCIDO.en("folio"))
                        .conEstado(HttpStatus.NOT_FOUND));
    }

    /**
     * El archivo no se guarda ni se abre. Que es genuino se contesta aquí mismo y nunca en una dirección: quien reciba un
     * enlace no debe leer eso sin haber traído el archivo.
     */
    @Limitado(Limite.VERIFICACION_POR_DIRECCION)
    @PostMapping("/verificar")
    Pagina archivo(@RequestParam("acuse") Optional<MultipartFile> acuse) throws IOException {
        Optional<MultipartFile> elegido = acuse.filter(archivo -> !archivo.isEmpty());
        if (elegido.isEmpty()) {
            return pregunta(NADA, MotivoDePresentacion.PDF_FALTA.en("acuse")).conFaltas();
        }
        if (elegido.get().getSize() >= TOPE_DE_BYTES) {
            return pregunta(NADA, MotivoDePresentacion.PDF_GRANDE.en("acuse")).conFaltas();
        }
        return switch (archivos.verificar(elegido.get().getBytes())) {
            case VerificarPdf.Dictamen.Genuino(var folio) ->
                folios.verificar(folio)
                        .map(publicado -> verificado(publicado, true))
                        .orElseThrow(Pedida::noExiste);
            case VerificarPdf.Dictamen.Alterado() -> pagina(NADA, "alterado", List.of());
            case VerificarPdf.Dictamen.NoEsNuestro() -> pagina(NADA, "ajeno", List.of());
        };
    }

    private static Pagina verificado(VerificarFolio.Publicado publicado, boolean genuino) {
        return Pagina.de(
                "presentacion/verificado", Map.of("vista", new PublicadoVista(publicado, false), "genuino", genuino));
    }

    private static Pagina pregunta(String folio, Falta falta) {
        return pagina(folio, NADA, List.of(falta));
    }

    private static Pagina pagina(String folio, String dictamen, List<Falta> faltas) {
        return Pagina.de("presentacion/verificar", Map.of("folio", folio, "dictamen", dictamen, "faltas", faltas));
    }
}
