package dev.xproto.server.grpc;

import dev.xproto.server.audit.Audit;
import dev.xproto.server.files.FileFolder;
import dev.xproto.server.files.TextChunks;
import dev.xproto.server.files.Upload;
import dev.xproto.wire.proto.FileContents;
import dev.xproto.wire.proto.FileRequest;
import dev.xproto.wire.proto.FileUploadChunk;
import dev.xproto.wire.proto.FileUploadStatus;
import dev.xproto.wire.proto.filetransferGrpc;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/** Leaving and fetching files, inside one folder; for administrators. */
final class FileTransferService extends filetransferGrpc.filetransferImplBase {
    private final FileFolder folder;
    private final long mostBytes;

    FileTransferService(FileFolder folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Sends as fast as the client reads, and no faster. */
    @Override
    public void download(FileRequest request, StreamObserver<FileContents> observer) {
        ServerCallStreamObserver<FileContents> client = (ServerCallStreamObserver<FileContents>) observer;
        TextChunks chunks;
        try {
            Admins.require(CallInfo.current().login(), "fetch files");
            chunks = new TextChunks(folder, request.getUri());
        } catch (RuntimeException e) {
            observer.onError(StatusText.of(e));
            return;
        }
        Sender sender = new Sender(chunks, client);
        client.setOnCancelHandler(sender::end);
        client.setOnCloseHandler(sender::end);
        client.setOnReadyHandler(sender::send);
        sender.send();
    }

    private static final class Sender {
        private final TextChunks chunks;
        private final ServerCallStreamObserver<FileContents> client;
        private boolean ended;

        Sender(TextChunks chunks, ServerCallStreamObserver<FileContents> client) {
            this.chunks = chunks;
            this.client = client;
        }

        void send() {
            try {
                while (!ended && client.isReady()) {
                    String chunk = chunks.next();
                    if (chunk == null) {
                        end();
                        client.onCompleted();
                        return;
                    }
                    client.onNext(FileContents.newBuilder().setChunk(chunk).build());
                }
            } catch (RuntimeException e) {
                end();
                client.onError(StatusText.of(e));
            }
        }

        void end() {
            if (!ended) {
                ended = true;
                chunks.close();
            }
        }
    }

    @Override
    public StreamObserver<FileUploadChunk> upload(StreamObserver<FileUploadStatus> observer) {
        Upload upload = new Upload(folder, mostBytes);
        return new Receiver(upload, observer, CallInfo.current());
    }

    private static final class Receiver implements StreamObserver<FileUploadChunk> {
        private final Upload upload;
        private final StreamObserver<FileUploadStatus> observer;
        private final CallInfo call;
        private String uri = "";
        private boolean failed;

        Receiver(Upload upload, StreamObserver<FileUploadStatus> observer, CallInfo call) {
            this.upload = upload;
            this.observer = observer;
            this.call = call;
        }

        @Override
        public void onNext(FileUploadChunk chunk) {
            if (failed) {
                return;
            }
            try {
                Admins.require(call.login(), "leave files");
                uri = uri.isEmpty() ? chunk.getUri() : uri;
                upload.add(chunk.getUri(), chunk.getChunk());
            } catch (RuntimeException e) {
                failed = true;
                upload.abandon();
                observer.onError(StatusText.of(e));
            }
        }

        @Override
        public void onError(Throwable gone) {
            upload.abandon();
        }

        @Override
        public void onCompleted() {
            if (!failed) {
                Answers.one(observer, this::finish);
            }
        }

        private FileUploadStatus finish() {
            Upload.Received received = upload.finish();
            Audit.done(call.actor(), "leave file", uri);
            return FileUploadStatus.newBuilder()
                    .setStatus(FileUploadStatus.FileUploadStatusCode.SUCCESS)
                    .setChecksum(received.checksum())
                    .setChunksReceived(received.chunks())
                    .setBytesReceived(Math.toIntExact(received.bytes()))
                    .build();
        }
    }
}
